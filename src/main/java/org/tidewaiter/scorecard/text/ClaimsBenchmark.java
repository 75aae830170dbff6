package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/**
 * Claims and verdicts against forty marked texts, one half of which nobody looked at while the rules were written. A verdict
 * counts only on a claim that was found; a claim that was missed counts against its verdict.
 */
public final class ClaimsBenchmark implements Benchmark {
    private static final int FIVE = 5; // texts of some 200 words make one of 1,000
    private static final double SLOTS = .80; // goals of the issue that asked for this
    private static final double WHOLE = .55;
    private static final double VERDICTS = .85;

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String title() {
        return "Claims taken out of articles, and their verdicts";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Desk desk = ExampleDesk.load(settings.work().resolve("claims-home"));
        Assessor law = Assessor.of(RuleBooks.packed());
        Half open = new Half(desk, law, "open");
        Half held = new Half(desk, law, "held");
        List<Score.Line> lines = new ArrayList<>();
        lines.add(open.rounds().line("ours, half open while building", ""));
        lines.add(held.rounds().line("ours, half held back", ""));
        Rounds rounds = held.rounds();
        Rounds speed = new Rounds();
        speed.add("read and checked, about 1,000 words", "s", seconds(desk, law));
        lines.add(speed.line("ours, warm", ""));
        return new Score(
                id(),
                title(),
                "40 texts written for this project, " + (open.marked + held.marked) + " claims marked by one person",
                lines,
                List.of(
                        rounds.atLeast("slot F1, held half", SLOTS, "slot F1"),
                        rounds.atLeast("whole claims, held half", WHOLE, "whole-claim F1"),
                        rounds.atLeast(
                                "verdict macro-F1 of found claims, held half", VERDICTS, "verdict macro-F1, found")),
                List.of(
                        "One annotator; agreement between people is not known.",
                        "\"found\" counts claims that were read, \"all\" counts missed claims as wrong."));
    }

    /** Median time of reading and checking five texts as one, once warm. */
    private static double seconds(Desk desk, Assessor law) {
        List<Gold.Text> texts = Gold.texts("held");
        Rounds times = new Rounds();
        for (int first = 0; first + FIVE <= texts.size(); first += FIVE) {
            List<Gold.Text> five = texts.subList(first, first + FIVE);
            String body = String.join("\n\n", five.stream().map(Gold.Text::body).toList());
            long start = System.nanoTime();
            ReadText.of(body, five.getFirst().published())
                    .judge(desk, law, five.getFirst().published());
            times.add("time", "s", (System.nanoTime() - start) / 1e9);
        }
        return times.median("time");
    }

    /** One half of the texts, scored. */
    static final class Half {
        private final VerdictScore found = new VerdictScore();
        private final VerdictScore all = new VerdictScore();
        private int marked;
        private int read;
        private int matched;
        private int whole;
        private int slotsMarked;
        private int slotsRead;
        private int slotsRight;

        Half(Desk desk, Assessor law, String half) {
            for (Gold.Text text : Gold.texts(half)) {
                ReadText own = ReadText.of(text.body(), text.published());
                List<Checks.Judged> judged = own.judge(desk, law, text.published());
                add(text, own, judged);
            }
        }

        private void add(Gold.Text text, ReadText own, List<Checks.Judged> judged) {
            List<ClaimMatch> matches = ClaimMatch.of(text.claims(), own.claims());
            marked += text.claims().size();
            read += own.claims().size();
            matched += matches.size();
            slotsMarked += text.claims().stream().mapToInt(ClaimMatch::size).sum();
            slotsRead += own.claims().stream()
                    .mapToInt(claim -> claim.slots().size())
                    .sum();
            Set<Gold.Marked> seen = new HashSet<>();
            for (ClaimMatch match : matches) {
                slotsRight += match.right();
                whole += match.isWhole() ? 1 : 0;
                Verdict given = verdict(judged, match.read());
                found.add(match.marked().verdict(), given);
                all.add(match.marked().verdict(), given);
                seen.add(match.marked());
            }
            text.claims().stream().filter(claim -> !seen.contains(claim)).forEach(claim -> all.missed(claim.verdict()));
        }

        private static Verdict verdict(List<Checks.Judged> judged, Claim claim) {
            return judged.stream()
                    .filter(each -> each.claim().equals(claim))
                    .findFirst()
                    .orElseThrow()
                    .verdict()
                    .verdict();
        }

        Rounds rounds() {
            Rounds rounds = new Rounds();
            rounds.add("claims marked", "", marked);
            rounds.add("claims read", "", read);
            rounds.add("claims found", "share", matched / (double) marked);
            rounds.add("slot precision", "share", slotsRight / (double) slotsRead);
            rounds.add("slot recall", "share", slotsRight / (double) slotsMarked);
            rounds.add("slot F1", "share", 2.0 * slotsRight / (slotsRead + slotsMarked));
            rounds.add("whole-claim F1", "share", 2.0 * whole / (read + marked));
            rounds.add("verdict macro-F1, found", "share", found.macroF1());
            rounds.add("verdict macro-F1, all", "share", all.macroF1());
            rounds.add("verdict accuracy, found", "share", found.accuracy());
            for (Verdict verdict : Verdict.values()) {
                if (found.wanted(verdict) > 0) {
                    rounds.add(
                            "F1 of " + verdict.id().toLowerCase(Locale.ROOT).replace('_', ' ') + ", found",
                            "share",
                            found.f1(verdict));
                }
            }
            return rounds;
        }
    }
}
