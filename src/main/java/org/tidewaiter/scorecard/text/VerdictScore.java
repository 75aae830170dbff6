package org.tidewaiter.scorecard.text;

import java.util.EnumMap;
import java.util.Map;
import org.tidewaiter.casebook.Verdict;

/** F1 of each verdict, and their plain mean over the verdicts that occur. */
final class VerdictScore {
    private final Map<Verdict, int[]> counts = new EnumMap<>(Verdict.class); // right, given, wanted

    void add(Verdict wanted, Verdict given) {
        of(wanted)[2]++;
        of(given)[1]++;
        if (wanted == given) {
            of(wanted)[0]++;
        }
    }

    /** A claim that was not found at all. */
    void missed(Verdict wanted) {
        of(wanted)[2]++;
    }

    private int[] of(Verdict verdict) {
        return counts.computeIfAbsent(verdict, key -> new int[3]);
    }

    double f1(Verdict verdict) {
        int[] count = counts.getOrDefault(verdict, new int[3]);
        return count[1] + count[2] == 0 ? Double.NaN : 2.0 * count[0] / (count[1] + count[2]);
    }

    /** How many of the claims that were given a verdict bear it rightly, as a share. */
    double precision(Verdict verdict) {
        int[] count = counts.getOrDefault(verdict, new int[3]);
        return count[1] == 0 ? Double.NaN : count[0] / (double) count[1];
    }

    double macroF1() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[2] > 0)
                .mapToDouble(entry -> f1(entry.getKey()))
                .average()
                .orElse(Double.NaN);
    }

    double accuracy() {
        int right = counts.values().stream().mapToInt(count -> count[0]).sum();
        int wanted = counts.values().stream().mapToInt(count -> count[2]).sum();
        return wanted == 0 ? Double.NaN : right / (double) wanted;
    }

    int wanted(Verdict verdict) {
        return counts.getOrDefault(verdict, new int[3])[2];
    }
}
