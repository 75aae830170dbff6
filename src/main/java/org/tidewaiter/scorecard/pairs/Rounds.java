package org.tidewaiter.scorecard.pairs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.detect.pairs.Medians;
import org.tidewaiter.scorecard.Score;

/** Measures of one method over the rounds of a benchmark. */
final class Rounds {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String measure, double value) {
        values.computeIfAbsent(measure, name -> new ArrayList<>()).add(value);
    }

    /** Precision and recall of what was flagged against what was planted. */
    <T> void add(Set<T> flagged, Set<T> planted) {
        long right = flagged.stream().filter(planted::contains).count();
        add("precision", flagged.isEmpty() ? 0 : right / (double) flagged.size());
        add("recall", right / (double) planted.size());
    }

    double median(String measure) {
        return Medians.of(all(measure));
    }

    private double[] all(String measure) {
        return values.getOrDefault(measure, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    List<Score.Measure> measures() {
        return values.keySet().stream()
                .map(name -> new Score.Measure(
                        name, "share", median(name), Medians.quantile(all(name), 0), Medians.quantile(all(name), 1)))
                .toList();
    }

    Score.Line line(String method, String version) {
        return new Score.Line(method, version, measures(), null);
    }

    /** A goal of at least so much. */
    Score.Goal atLeast(String what, double wanted, String measure) {
        double reached = median(measure);
        return new Score.Goal(what, wanted, reached, reached >= wanted);
    }

    /** A goal of at most so much. */
    Score.Goal atMost(String what, double wanted, String measure) {
        double reached = median(measure);
        return new Score.Goal(what, wanted, reached, reached <= wanted);
    }
}
