package org.tidewaiter.detect.series;

import java.util.Arrays;

/** Location and scale that a few wild values cannot move; all work on the first n places of an array. */
final class Robust {
    static final double MAD_TO_SD = 1.4826; // 1 / qnorm(.75)
    static final double IQR_TO_SD = .7413; // 1 / (2 qnorm(.75))

    private Robust() {}

    /** The middle of sorted values, the mean of the two middle ones where their number is even. */
    static double median(double[] sorted, int n) {
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    /** Quantile of sorted values, linear between them (type 7 of Hyndman and Fan 1996, the default of R). */
    static double quantile(double[] sorted, int n, double probability) {
        double place = (n - 1) * probability;
        int below = (int) place;
        return below + 1 < n ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }

    /** Median absolute deviation from the centre, as a standard deviation; {@code scratch} is overwritten. */
    static double madScale(double[] values, int n, double centre, double[] scratch) {
        for (int i = 0; i < n; i++) {
            scratch[i] = Math.abs(values[i] - centre);
        }
        Arrays.sort(scratch, 0, n);
        return MAD_TO_SD * median(scratch, n);
    }

    /** Distance of the quartiles of sorted values, as a standard deviation. */
    static double iqrScale(double[] sorted, int n) {
        return IQR_TO_SD * (quantile(sorted, n, .75) - quantile(sorted, n, .25));
    }

    /** The larger of both scales: one of them alone collapses where half of the values are equal. */
    static double scale(double[] sorted, int n, double[] scratch) {
        return Math.max(madScale(sorted, n, median(sorted, n), scratch), iqrScale(sorted, n));
    }
}
