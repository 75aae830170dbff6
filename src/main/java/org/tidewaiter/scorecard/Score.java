package org.tidewaiter.scorecard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark found.
 *
 * @param data how the data were made or where they come from, with the hash of the files
 * @param lines one line per method, ours first
 * @param goals what was to be reached, and whether it was
 * @param notes what a reader must know to judge the figures
 */
public record Score(String id, String title, String data, List<Line> lines, List<Goal> goals, List<String> notes) {

    /** One method; the median and the range of each measure over the rounds, or the reason why it was not run. */
    public record Line(
            String method,
            String version,
            List<Measure> measures,
            @Nullable String notRun) {
        public Line {
            measures = List.copyOf(measures);
        }
    }

    /** One figure of a method. */
    public record Measure(String name, String unit, double median, double low, double high) {}

    /** One goal of ours. */
    public record Goal(String what, double wanted, double reached, boolean met) {}

    public Score {
        lines = List.copyOf(lines);
        goals = List.copyOf(goals);
        notes = List.copyOf(notes);
    }
}
