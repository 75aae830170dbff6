package org.tidewaiter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.scorecard.Score;

/** The scorecard in Markdown: what was reached beside what was wanted, then every method by measure. */
final class ScorecardText {
    private ScorecardText() {}

    static String write(List<Score> scores, long firstSeed, int seeds) {
        StringBuilder out = new StringBuilder(8192);
        out.append("# Scorecard of the detectors\n\n");
        out.append("Printed by `./tidewaiter scorecard --seeds ")
                .append(seeds)
                .append(" --out docs/scorecard.md`; first seed ")
                .append(firstSeed)
                .append(
                        ". Medians over the rounds, in brackets the range. Data are made by the recipes of the benchmarks,")
                .append(" not by those of the detectors.\n\n");
        out.append("| benchmark | goal | wanted | reached | |\n|---|---|---|---|---|\n");
        for (Score score : scores) {
            for (Score.Goal goal : score.goals()) {
                out.append("| ")
                        .append(score.id())
                        .append(" | ")
                        .append(goal.what())
                        .append(" | ")
                        .append(number(goal.wanted()))
                        .append(" | ")
                        .append(number(goal.reached()))
                        .append(" | ")
                        .append(goal.met() ? "met" : "**missed**")
                        .append(" |\n");
            }
        }
        scores.forEach(score -> section(out, score));
        return out.toString();
    }

    private static void section(StringBuilder out, Score score) {
        out.append("\n## ")
                .append(score.title())
                .append(" (`")
                .append(score.id())
                .append("`)\n\n");
        out.append(score.data()).append("\n\n");
        List<String> measures = new ArrayList<>();
        for (Score.Line line : score.lines()) {
            for (Score.Measure measure : line.measures()) {
                String name = heading(measure);
                if (!measures.contains(name)) {
                    measures.add(name);
                }
            }
        }
        out.append("| method | version | ").append(String.join(" | ", measures)).append(" |\n");
        out.append("|---|---|").append("---|".repeat(measures.size())).append('\n');
        for (Score.Line line : score.lines()) {
            out.append("| ")
                    .append(line.method())
                    .append(" | ")
                    .append(line.version())
                    .append(" | ");
            out.append(line.notRun() == null ? cells(line, measures) : "not run: " + line.notRun() + " |");
            out.append('\n');
        }
        out.append('\n');
        score.notes().forEach(note -> out.append("- ").append(note).append('\n'));
    }

    private static String heading(Score.Measure measure) {
        return measure.unit().isEmpty() ? measure.name() : measure.name() + ", " + measure.unit();
    }

    private static String cells(Score.Line line, List<String> measures) {
        StringBuilder cells = new StringBuilder();
        for (String name : measures) {
            String cell = line.measures().stream()
                    .filter(measure -> heading(measure).equals(name))
                    .map(measure -> number(measure.median())
                            + (measure.low() == measure.high()
                                    ? ""
                                    : " [" + number(measure.low()) + " to " + number(measure.high()) + "]"))
                    .findFirst()
                    .orElse("–");
            cells.append(cell).append(" | ");
        }
        return cells.toString().stripTrailing();
    }

    /** Three digits that count. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
