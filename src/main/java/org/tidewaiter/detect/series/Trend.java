package org.tidewaiter.detect.series;

import java.util.Arrays;

/** Theil-Sen slope and Kendall's test for a trend, both untouched by a few wild months. */
final class Trend {
    private double[] slopes = new double[0];

    /**
     * Whether values rise or fall with time: z of Kendall's S by the normal approximation with continuity correction,
     * without ties (logs of dollars hardly have any).
     */
    static double kendallZ(double[] values, int n) {
        int s = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                s += values[i] > values[j] ? 1 : values[i] < values[j] ? -1 : 0;
            }
        }
        double sd = Math.sqrt(n * (n - 1.0) * (2 * n + 5) / 18);
        return s == 0 ? 0 : (s - Math.signum(s)) / sd;
    }

    /** The median slope over all pairs. */
    double theilSen(int[] times, double[] values, int n) {
        int pairs = n * (n - 1) / 2;
        if (slopes.length < pairs) {
            slopes = new double[pairs];
        }
        int k = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                slopes[k++] = (values[i] - values[j]) / (times[i] - times[j]);
            }
        }
        Arrays.sort(slopes, 0, pairs);
        return pairs == 0 ? 0 : Robust.median(slopes, pairs);
    }
}
