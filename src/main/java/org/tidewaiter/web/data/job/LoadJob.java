package org.tidewaiter.web.data.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.LoadQuestion;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.GivenFile;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.LoadReport;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.health.Metrics;

/** One load: runs once, may be looked at by anybody meanwhile. */
public final class LoadJob {
    private static final System.Logger LOG = System.getLogger("tidewaiter.web");

    private final String id;
    private final LoadOrder order;
    private final LoadOptions options;
    private final Trail trail;
    private final AtomicReference<LoadState> state = new AtomicReference<>(LoadState.waiting());
    private final Map<Integer, String> goneOn = new ConcurrentHashMap<>();

    LoadJob(String id, LoadOrder order, LoadOptions options, Trail trail) {
        this.id = id;
        this.order = order;
        this.options = options;
        this.trail = trail;
    }

    public String id() {
        return id;
    }

    public LoadOrder order() {
        return order;
    }

    /** Who asked for it. */
    public String actor() {
        return trail.actor();
    }

    public LoadState state() {
        return Objects.requireNonNull(state.get(), "a job has a state from the beginning");
    }

    /** The load in which a file goes on whose question was answered; empty text where it was given up. */
    public Optional<String> goneOn(int file) {
        return Optional.ofNullable(goneOn.get(file));
    }

    /** Whether a file still lies there and only waits for an answer. */
    public boolean isAsking(int file) {
        return file >= 0
                && file < state().results().size()
                && order.folder() != null
                && !goneOn.containsKey(file)
                && keeps(state().results().get(file));
    }

    /** Lets a file go on elsewhere; false where another answer came first. */
    boolean release(int file, String job) {
        return isAsking(file) && goneOn.putIfAbsent(file, job) == null;
    }

    /** Files of other layouts need a mapping, which is a file itself: both are sent anew. */
    private static boolean keeps(FileResult result) {
        return result instanceof FileResult.Refused refused
                && refused.question()
                        .filter(question -> question != LoadQuestion.MAPPING)
                        .isPresent();
    }

    /** Loads file after file; what is wrong with one does not keep the next from its turn. */
    void run(Warehouse warehouse) {
        state.updateAndGet(LoadState::running);
        try (BatchLoad batch = new BatchLoad(warehouse, order.files(), options)) {
            for (GivenFile file : order.files()) {
                log("data.load", file.name(), order.folder() == null ? "example" : "sent");
                end(file, load(batch, file));
            }
        } catch (AppException e) { // the log takes no entry: nothing is loaded unlogged
            giveUp(e);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "load " + id, e);
            giveUp(null);
        } finally {
            state.updateAndGet(LoadState::finished);
        }
    }

    private FileResult load(BatchLoad batch, GivenFile file) {
        try {
            LoadReport report = batch.next((step, done, total) -> state.updateAndGet(now -> now.at(step, done, total)));
            Metrics.loaded();
            return new FileResult.Loaded(file.name(), report);
        } catch (AppException e) {
            return refused(file, e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "load " + id, e);
            return new FileResult.Failed(file.name());
        }
    }

    /** What became of a file is told first: a log or a disk that fails afterwards changes nothing about it. */
    private void end(GivenFile file, FileResult result) {
        state.updateAndGet(now -> now.with(result));
        switch (result) {
            case FileResult.Loaded loaded -> log("data.loaded", loaded.report().release(), note(loaded.report()));
            case FileResult.Refused refused -> log("data.refused", file.name(), refused.message());
            case FileResult.Failed failed -> log("data.failed", failed.file(), "load " + id);
        }
        if (!keeps(result)) {
            order.remove(file);
        }
    }

    private static String note(LoadReport report) {
        return report.alreadyLoaded()
                ? "there before"
                : report.rowsKept() + " rows kept, " + report.rowsRejected() + " rejected";
    }

    private void giveUp(@Nullable AppException why) {
        for (GivenFile file :
                order.files().subList(state().results().size(), order.files().size())) {
            order.remove(file);
            FileResult result = why == null ? new FileResult.Failed(file.name()) : refused(file, why);
            state.updateAndGet(now -> now.with(result));
        }
    }

    private FileResult refused(GivenFile file, AppException why) {
        return new FileResult.Refused(
                file.name(),
                plain(String.valueOf(why.getMessage())),
                plain(why.hint()),
                why.alternatives(),
                LoadQuestion.of(why));
    }

    /** Where things lie on the server is nobody's business who looks at it from elsewhere. */
    private String plain(String text) {
        Path folder = order.folder();
        String without = folder == null ? text : text.replace(folder + "/", "");
        return without.replace(trail.home().toString(), "this server");
    }

    private void log(String what, String subject, String note) {
        trail.enter(what, subject, note);
    }
}
