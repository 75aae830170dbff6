package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.law.GoldReport;

/** A score for people: the answer, how sure, then every miss with both sides. */
final class ScoreText {
    private ScoreText() {}

    static void print(PrintWriter out, GoldReport report) {
        GoldReport.Tally all = report.all();
        out.println(all.right() + " of " + all.scored() + " gold cases right (" + share(all.right(), all)
                + "); naive prefix matching " + all.byPrefix() + " (" + share(all.byPrefix(), all) + ").");
        if (all.notLoaded() > 0) {
            out.println(all.notLoaded() + " of " + all.cases()
                    + " cases ask about regimes whose books are not loaded; they are not scored.");
        }
        out.println("Right means the expected answer, resting on the act, paragraph and basis the case names.");
        out.println("Prefix matching is asked for the answer alone and never says undetermined.");
        out.println();
        table(out, "group", List.of(report.textBased(), report.firm()));
        table(out, "regime", report.byRegime());
        table(out, "basis", report.byBasis());
        report.misses().forEach(miss -> print(out, miss));
        if (report.misses().isEmpty()) {
            out.println("No case went another way.");
        }
    }

    private static void table(PrintWriter out, String heading, List<GoldReport.Tally> tallies) {
        TextTable table = new TextTable(heading, ">cases", ">not loaded", ">right", ">share", ">by prefix", ">share");
        for (GoldReport.Tally tally : tallies) {
            table.add(
                    tally.group(),
                    tally.cases(),
                    tally.notLoaded(),
                    tally.right(),
                    share(tally.right(), tally),
                    tally.byPrefix(),
                    share(tally.byPrefix(), tally));
        }
        table.print(out);
        out.println();
    }

    private static String share(int part, GoldReport.Tally tally) {
        return tally.scored() == 0
                ? Amounts.dash()
                : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / tally.scored());
    }

    private static void print(PrintWriter out, GoldReport.Miss miss) {
        GoldReport.Expected gold = miss.expected();
        out.println(
                (miss.answerRight() ? "cited differently  " : "another answer  ") + gold.id() + "  " + gold.question());
        String cited = gold.act().isEmpty() ? "" : ", " + gold.act() + ", paragraph " + gold.paragraph();
        out.println("    expected " + gold.answer().words() + cited + ", basis " + gold.basis() + ": " + gold.note());
        out.println("    got      " + miss.got().words()
                + (miss.restsOn().isEmpty() ? "" : ": " + String.join("; ", miss.restsOn())) + " (prefix: "
                + miss.byPrefix().words() + ")");
    }
}
