package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/**
 * Claims and verdicts against marked texts, some of which nobody looked at while the rules were written, and the marks of a
 * second annotator beside ours.
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
        HalfScore open = ours(desk, law, "open");
        HalfScore check = ours(desk, law, Gold.CHECK);
        HalfScore held = ours(desk, law, "held");
        List<Score.Line> lines = new ArrayList<>();
        lines.add(open.rounds().line("ours, texts open while building", ""));
        if (check.marked() > 0) {
            lines.add(check.rounds().line("ours, texts of other writers, not looked at", ""));
        }
        lines.add(held.rounds().line("ours, half held back", ""));
        lines.add(secondAnnotator().rounds().line("a second annotator, half held back", ""));
        Rounds rounds = held.rounds();
        Rounds speed = new Rounds();
        speed.add("read and checked, about 1,000 words", "s", seconds(desk, law));
        lines.add(speed.line("ours, warm", ""));
        return new Score(
                id(),
                title(),
                Stream.of("open", Gold.CHECK, "held")
                                .mapToInt(half -> Gold.texts(half).size())
                                .sum()
                        + " texts written for this project, " + (open.marked() + check.marked() + held.marked())
                        + " claims, each marked by one annotator, the held half by a second one too",
                lines,
                List.of(
                        rounds.atLeast("slot F1, held half", SLOTS, "slot F1"),
                        rounds.atLeast("whole claims, held half", WHOLE, "whole-claim F1"),
                        rounds.atLeast(
                                "verdict macro-F1 of found claims, held half", VERDICTS, "verdict macro-F1, found")),
                List.of(
                        "The marks of the first annotator decide; the second one's line says how far two agree who follow the same guideline.",
                        "\"found\" counts claims that were read, \"all\" counts missed claims as wrong."));
    }

    private static HalfScore ours(Desk desk, Assessor law, String half) {
        HalfScore score = new HalfScore();
        for (Gold.Text text : Gold.texts(half)) {
            score.add(text.claims(), ReadText.of(text.body(), text.published()).marks(desk, law, text.published()));
        }
        return score;
    }

    /** The marks of somebody who had seen neither the first marks nor our rules. */
    private static HalfScore secondAnnotator() {
        HalfScore score = new HalfScore();
        Map<String, Gold.Text> second = new HashMap<>();
        Gold.texts("second").forEach(text -> second.put(text.id(), text));
        for (Gold.Text text : Gold.texts("held")) {
            Gold.Text other = second.get(text.id());
            if (other != null) {
                score.add(text.claims(), other.claims());
            }
        }
        return score;
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
}
