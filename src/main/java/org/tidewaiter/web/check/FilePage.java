package org.tidewaiter.web.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.consignment.Flagged;
import org.tidewaiter.consignment.RowResult;
import org.tidewaiter.consignment.State;
import org.tidewaiter.consignment.Summary;
import org.tidewaiter.web.View;

/**
 * What became of a file: counts, sums, questions, the first rows, the whole to take away.
 *
 * @param counts by answer, in words
 */
public record FilePage(
        String name,
        Summary summary,
        Map<String, String> counts,
        List<String> sums,
        List<Line> rows,
        String csv,
        String xlsx) {

    /** One row of the file. */
    public record Line(
            long row,
            String goods,
            String way,
            String day,
            String mark,
            String shape,
            String answer,
            List<String> says) {}

    static FilePage of(View view, AnsweredFile file) {
        Summary summary = file.summary();
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put(view.text("check.rows"), view.words().number(summary.rows()));
        for (State state : State.values()) {
            counts.put(view.text("check.state." + state.code()), view.words().number(summary.count(state)));
        }
        return new FilePage(
                file.name(),
                summary,
                counts,
                summary.values().stream()
                        .map(sum -> view.text(
                                "check.sums",
                                sum.currency().isEmpty() ? view.text("check.nocurrency") : sum.currency(),
                                view.words().number(sum.surely(), 0),
                                view.words().number(sum.possibly(), 0),
                                view.words().number(sum.withoutAnswer(), 0)))
                        .toList(),
                file.first().stream().map(row -> line(view, row)).toList(),
                view.href("/check/file/" + file.id() + "/answers.csv"),
                view.href("/check/file/" + file.id() + "/answers.xlsx"));
    }

    private static Line line(View view, RowResult row) {
        List<String> says = new ArrayList<>();
        if (row.error() != null) {
            says.add(row.error());
        } else {
            says.addAll(row.reasons());
        }
        row.candidates()
                .forEach(candidate -> says.add(candidate.hs() + " " + candidate.label() + ": "
                        + candidate.answer().words() + " " + String.join("; ", candidate.provisions())));
        for (Flagged flagged : row.flags()) {
            says.add("? " + flagged.says());
        }
        return new Line(
                row.row(),
                row.goods(),
                row.from() + " → " + row.to(),
                row.on() == null ? "–" : row.on().toString(),
                mark(row.state()),
                shape(row.state()),
                view.text("check.state." + row.state().code()),
                says);
    }

    private static String mark(State state) {
        return switch (state) {
            case IN_SCOPE -> "in-scope";
            case UNDETERMINED -> "undetermined";
            case OUT_OF_SCOPE -> "not-covered";
            case NEEDS_CODE, NOT_CHECKED -> "";
        };
    }

    private static String shape(State state) {
        return switch (state) {
            case IN_SCOPE -> "■";
            case UNDETERMINED -> "◆";
            case OUT_OF_SCOPE -> "○";
            case NEEDS_CODE, NOT_CHECKED -> "?";
        };
    }
}
