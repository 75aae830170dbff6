package org.tidewaiter.web.data.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Site;

/** The loads of a home: one at a time, in the order they were asked for. Readers go on as if nothing happened. */
public final class LoadJobs {
    private static final int MOST_WAITING = 20; // each may hold the largest file that may be sent
    private static final int MOST_ASKING = 10; // files kept until somebody answers what is asked about them
    private static final int MOST_REMEMBERED = 200; // a few kilobytes each

    private final Site site;
    private final String run;
    private final Map<String, LoadJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("load-queue").factory());
    private int last;

    public LoadJobs(Site site) {
        this.site = site;
        this.run = Long.toString(site.clock().millis(), 36); // no number of an earlier run means another load now
    }

    /** Puts a load into the queue; one that cannot be taken leaves nothing. */
    public synchronized LoadJob add(LoadOrder order, Trail trail) {
        try {
            LoadOptions options = order.choices().options(site.today());
            needRoom();
            return queue(order, options, trail);
        } catch (AppException e) {
            order.files().forEach(order::remove);
            throw e;
        }
    }

    /** Goes on with a file of a load now that its question is answered; an answer that cannot be read leaves it open. */
    public synchronized LoadJob answer(LoadJob job, int file, String answer, Trail trail) {
        if (!job.isAsking(file) || !(job.state().results().get(file) instanceof FileResult.Refused refused)) {
            throw AppException.wrongUse(
                    "Nothing is asked about this file any more.", "Look at the load, or send the file again.");
        }
        LoadChoices said = job.order().choices().with(refused.question().orElseThrow(), answer);
        LoadOptions options = said.options(site.today());
        needRoom();
        LoadOrder order = job.order().only(job.order().files().get(file), said);
        job.release(file, nextId());
        return queue(order, options, trail);
    }

    private LoadJob queue(LoadOrder order, LoadOptions options, Trail trail) {
        LoadJob job = new LoadJob(nextId(), order, options, trail);
        last++;
        jobs.put(job.id(), job);
        forget();
        worker.execute(() -> job.run(site.warehouse()));
        return job;
    }

    private String nextId() {
        return run + "-" + (last + 1);
    }

    private void needRoom() {
        if (jobs.values().stream().filter(job -> !job.state().isDone()).count() >= MOST_WAITING) {
            throw AppException.unavailable(
                    MOST_WAITING + " loads are waiting already.", "Send the files again when some are through.");
        }
    }

    public synchronized Optional<LoadJob> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The newest first. */
    public synchronized List<LoadJob> list() {
        return new ArrayList<>(jobs.values()).reversed();
    }

    /** How many are to run before this one. */
    public synchronized long ahead(LoadJob job) {
        return jobs.values().stream()
                .takeWhile(other -> other != job)
                .filter(other -> !other.state().isDone())
                .count();
    }

    private void forget() {
        int asking = 0;
        for (LoadJob job : list()) {
            for (int file = 0; file < job.order().files().size(); file++) {
                if (job.isAsking(file) && ++asking > MOST_ASKING && job.release(file, "")) {
                    job.order().remove(job.order().files().get(file));
                }
            }
        }
        List<String> old = jobs.values().stream()
                .filter(job -> job.state().isDone())
                .map(LoadJob::id)
                .toList();
        old.stream().limit(Math.max(0, jobs.size() - MOST_REMEMBERED)).forEach(id -> jobs.remove(id));
    }
}
