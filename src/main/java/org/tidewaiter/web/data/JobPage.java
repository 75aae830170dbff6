package org.tidewaiter.web.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.answers.LoadQuestion;
import org.tidewaiter.ingest.LoadReport;
import org.tidewaiter.web.View;
import org.tidewaiter.web.data.job.FileResult;
import org.tidewaiter.web.data.job.LoadJob;
import org.tidewaiter.web.data.job.LoadState;

/**
 * How far a load is and what came of it.
 *
 * @param line what is being done, or what came of it all, in one sentence
 * @param left how much is left of the current file; empty where it is not known
 * @param bytesTotal 0 where it is not known
 * @param progressHref where the same is asked again
 */
public record JobPage(
        String title,
        boolean isDone,
        String line,
        String left,
        long bytesDone,
        long bytesTotal,
        String href,
        String progressHref,
        List<Line> files) {

    /**
     * One file.
     *
     * @param text first what became of it
     * @param release address of its release; empty where there is none
     * @param question what is asked about it; empty where nothing is
     * @param answerHref where the answer goes; empty where it cannot be given any more
     */
    public record Line(
            String file,
            boolean isLoaded,
            String text,
            String release,
            Map<String, String> notices,
            String hint,
            Optional<LoadQuestion> question,
            String answerHref,
            String onwardHref) {}

    static JobPage of(View view, LoadJob job, long ahead) {
        LoadState state = job.state();
        List<Line> files = new ArrayList<>();
        for (int i = 0; i < state.results().size(); i++) {
            files.add(line(view, job, i, state.results().get(i)));
        }
        String path = "/data/jobs/" + job.id();
        return new JobPage(
                headline(view, job),
                state.isDone(),
                sentence(view, job, state, ahead),
                left(view, state),
                state.bytesDone(),
                state.bytesTotal(),
                view.href(path),
                view.href(path + "/progress"),
                files);
    }

    /** Which load, and how it stands. */
    static String headline(View view, LoadJob job) {
        String files = job.order().files().size() == 1
                ? job.order().files().getFirst().name()
                : view.text("data.job.files", job.order().files().size());
        String phase = switch (job.state().phase()) {
            case WAITING -> "data.job.waiting";
            case RUNNING -> "data.job.running";
            case DONE -> "data.job.done";
        };
        return view.text(phase, files);
    }

    private static String sentence(View view, LoadJob job, LoadState state, long ahead) {
        int all = job.order().files().size();
        return switch (state.phase()) {
            case WAITING -> view.text("data.job.queue", ahead);
            case RUNNING -> {
                int now = Math.min(state.results().size(), all - 1);
                yield view.text(
                        "data.job.step",
                        view.text("data.step." + (state.step().isEmpty() ? "starting" : state.step())),
                        job.order().files().get(now).name(),
                        now + 1,
                        all);
            }
            case DONE -> {
                long loaded = state.results().stream()
                        .filter(FileResult.Loaded.class::isInstance)
                        .count();
                yield view.text("data.job.sum", loaded, all);
            }
        };
    }

    private static String left(View view, LoadState state) {
        return state.bytesTotal() <= 0 || state.isDone()
                ? ""
                : view.text(
                        "data.job.left",
                        megabytes(view, state.bytesDone()),
                        megabytes(view, state.bytesTotal()),
                        megabytes(view, Math.max(0, state.bytesTotal() - state.bytesDone())));
    }

    private static String megabytes(View view, long bytes) {
        return view.words().number(BigDecimal.valueOf(bytes).movePointLeft(6), 1); // bytes to megabytes
    }

    private static Line line(View view, LoadJob job, int file, FileResult result) {
        return switch (result) {
            case FileResult.Loaded loaded -> loaded(view, loaded.file(), loaded.report());
            case FileResult.Refused refused -> refused(view, job, file, refused);
            case FileResult.Failed failed ->
                new Line(
                        failed.file(),
                        false,
                        view.text("data.job.failed"),
                        "",
                        Map.of(),
                        view.text("data.job.failed.hint", job.id()),
                        Optional.empty(),
                        "",
                        "");
        };
    }

    private static Line loaded(View view, String file, LoadReport report) {
        String text = view.text(
                report.alreadyLoaded() ? "data.job.before" : "data.job.loaded",
                report.title(),
                view.words().number(report.rowsRead()),
                view.words().number(report.rowsKept()),
                view.words().number(report.rowsMerged()),
                view.words().number(report.rowsRejected()));
        return new Line(
                file,
                true,
                text,
                view.href("/data/releases/" + report.release()),
                NoticeWords.count(view, report.notices()),
                "",
                Optional.empty(),
                "",
                "");
    }

    private static Line refused(View view, LoadJob job, int file, FileResult.Refused refused) {
        boolean asks = job.isAsking(file);
        String onward = job.goneOn(file)
                .filter(id -> !id.isEmpty())
                .map(id -> view.href("/data/jobs/" + id))
                .orElse("");
        String alternatives = refused.alternatives().isEmpty()
                ? ""
                : " " + view.text("data.job.meant", String.join(", ", refused.alternatives()));
        return new Line(
                refused.file(),
                false,
                refused.message() + alternatives,
                "",
                Map.of(),
                hint(view, job, file, refused),
                refused.question(),
                asks ? view.href("/data/jobs/" + job.id() + "/answers/" + file) : "",
                onward);
    }

    /** Hints of the command name its options; here the question itself is asked. */
    private static String hint(View view, LoadJob job, int file, FileResult.Refused refused) {
        if (job.goneOn(file).isPresent()) {
            return view.text(job.goneOn(file).orElseThrow().isEmpty() ? "data.job.givenup" : "data.job.goneon");
        }
        return refused.question()
                .map(question -> view.text("data.ask." + question.id()))
                .orElseGet(() -> refused.hint().contains("--home") ? view.text("data.job.home") : refused.hint());
    }
}
