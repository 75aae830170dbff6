package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.detect.judgement.Differences;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Detected;

/** What the detectors noticed, for people. */
final class DetectText {
    private DetectText() {}

    /** The list, the weightiest first, each with its explanation. */
    static void print(PrintWriter out, Detected detected, List<DetectCommand.Judged> all, int limit) {
        List<DetectCommand.Judged> listed =
                all.stream().filter(each -> !each.finding().isBlind()).toList();
        out.println(listed.size() + " findings in " + detected.watched() + ", of " + detected.flows() + " flows of "
                + detected.pairs() + (detected.pairs() == 1 ? " pair" : " pairs") + "; "
                + detected.cellsTested() + " cells tested, history from "
                + detected.history().from() + ".");
        detected.notes().forEach(note -> TextLines.print(out, "", note));
        if (all.size() > listed.size()) {
            TextLines.print(
                    out,
                    "",
                    (all.size() - listed.size())
                            + " flows are so uneven that even a multiple of their usual month proves"
                            + " nothing; their silence is no all-clear (--json lists them).");
        }
        listed.stream().limit(limit).forEach(each -> FindingText.print(out, each.finding(), each.state()));
        if (listed.size() > limit) {
            out.println();
            out.println((listed.size() - limit) + " more: --limit " + listed.size() + ", or --json.");
        }
        if (!listed.isEmpty()) {
            out.println();
            TextLines.print(
                    out,
                    "",
                    "A finding is a question, not an accusation. 'tidewaiter findings show ID' tells what else it can be;"
                            + " 0 is a reported zero, · a month not published, ~ one published with another.");
        }
        ProvenanceText.print(out, detected.provenance());
    }

    /** What appeared, vanished and moved since a day. */
    static void print(PrintWriter out, Differences since, String day) {
        out.println();
        out.println("Since " + day + ": " + since.appeared().size() + " appeared, "
                + since.vanished().size() + " vanished, " + since.moved().size() + " moved.");
        since.appeared().stream().filter(view -> !view.isBlind()).forEach(view -> out.println("  + " + line(view)));
        since.vanished().stream().filter(view -> !view.isBlind()).forEach(view -> out.println("  - " + line(view)));
        since.moved().stream()
                .filter(moved -> !moved.after().isBlind())
                .forEach(moved -> out.println(String.format(
                        Locale.ROOT,
                        "  ~ %s, rank was %.2f",
                        line(moved.after()),
                        moved.before().rank().total())));
    }

    private static String line(FindingView view) {
        return String.format(
                Locale.ROOT,
                "%.2f  %s  %s, %s: %s %s, %s",
                view.rank().total(),
                view.id(),
                view.detector(),
                view.kind(),
                view.code(),
                view.flow(),
                view.to());
    }
}
