package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/** Right statements with one fact changed: the wrong one must be caught, the right one must not. */
public final class MutatedClaimsBenchmark implements Benchmark {
    private static final Set<Verdict> WRONG = Set.of(Verdict.REFUTED, Verdict.INCONSISTENT);
    private static final double GOAL = .90; // of the issue that asked for this

    @Override
    public String id() {
        return "mutated_claims";
    }

    @Override
    public String title() {
        return "Statements with one fact changed";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Desk desk = ExampleDesk.load(settings.work().resolve("claims-home"));
        Assessor law = Assessor.of(RuleBooks.packed());
        Map<String, int[]> caught = new TreeMap<>();
        List<String> slips = new ArrayList<>();
        int falseAlarms = 0;
        List<Gold.Pair> pairs = Gold.pairs();
        for (Gold.Pair pair : pairs) {
            boolean wrong = isWrong(pair.text(), pair, desk, law);
            int[] counts = caught.computeIfAbsent(pair.changed(), key -> new int[2]);
            counts[0] += wrong ? 1 : 0;
            counts[1]++;
            boolean alarm = isWrong(pair.truth(), pair, desk, law);
            falseAlarms += alarm ? 1 : 0;
            if (!wrong || alarm) {
                slips.add(pair.id() + (wrong ? "" : " missed") + (alarm ? " false alarm" : ""));
            }
        }
        int all = caught.values().stream().mapToInt(counts -> counts[0]).sum();
        Rounds rounds = new Rounds();
        rounds.add("caught", "share", all / (double) pairs.size());
        rounds.add("false alarms on the right form", "share", falseAlarms / (double) pairs.size());
        caught.forEach((kind, counts) -> rounds.add("caught: " + kind, "share", counts[0] / (double) counts[1]));
        return new Score(
                id(),
                title(),
                pairs.size() + " pairs written for this project, in six kinds of change",
                List.of(rounds.line("ours", "")),
                List.of(rounds.atLeast("caught", GOAL, "caught")),
                slips.isEmpty() ? List.of() : List.of("Not as expected: " + String.join("; ", slips) + "."));
    }

    private static boolean isWrong(String text, Gold.Pair pair, Desk desk, Assessor law) {
        return ReadText.of(text, pair.published()).judge(desk, law, pair.published()).stream()
                .anyMatch(judged -> WRONG.contains(judged.verdict().verdict()));
    }
}
