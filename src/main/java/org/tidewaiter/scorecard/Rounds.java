package org.tidewaiter.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of one method, round by round, until they become median and range. */
public final class Rounds {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    /** One figure of one round. */
    public void add(String name, String unit, double value) {
        values.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
        units.put(name, unit);
    }

    /** Precision and recall of what was flagged against what was planted, in one round. */
    public <T> void add(Set<T> flagged, Set<T> planted) {
        long right = flagged.stream().filter(planted::contains).count();
        add("precision", "share", flagged.isEmpty() ? 0 : right / (double) flagged.size());
        add("recall", "share", right / (double) planted.size());
    }

    /** The line of a method. */
    public Score.Line line(String method, String version) {
        return new Score.Line(method, version, measures(), null);
    }

    /** A goal of at least so much. */
    public Score.Goal atLeast(String what, double wanted, String name) {
        double reached = median(name);
        return new Score.Goal(what, wanted, reached, reached >= wanted);
    }

    /** A goal of at most so much. */
    public Score.Goal atMost(String what, double wanted, String name) {
        double reached = median(name);
        return new Score.Goal(what, wanted, reached, reached <= wanted);
    }

    /** The median of a figure over the rounds; NaN where there is none. */
    public double median(String name) {
        List<Double> sorted = new ArrayList<>(values.getOrDefault(name, List.of()));
        Collections.sort(sorted);
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Every figure in the order it first came. */
    public List<Score.Measure> measures() {
        return values.entrySet().stream()
                .map(entry -> new Score.Measure(
                        entry.getKey(),
                        units.getOrDefault(entry.getKey(), ""),
                        median(entry.getKey()),
                        Collections.min(entry.getValue()),
                        Collections.max(entry.getValue())))
                .toList();
    }
}
