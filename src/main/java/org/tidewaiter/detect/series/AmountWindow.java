package org.tidewaiter.detect.series;

import java.util.Arrays;

/**
 * What a flow usually amounts to in a month with trade, from the months before one: median and robust scale of the logs.
 * Months without trade are left out: whether a flow trades and how much are two questions, and zeros in a location or a
 * scale answer neither. The arrays are reused from month to month.
 */
final class AmountWindow {
    static final int LEAST_FOR_A_SCALE = 4; // three distances from a median say nothing

    private final double[] sorted;
    private final double[] scratch;
    private int n;
    private int known;
    private double median;
    private double scale;
    private double sum;
    private double sumOfSquares;

    AmountWindow(int history) {
        sorted = new double[history];
        scratch = new double[history];
    }

    /** Logs of a series' figures, NaN where there is no figure above zero. */
    static double[] logs(double[] figures) {
        double[] logs = new double[figures.length];
        for (int t = 0; t < figures.length; t++) {
            logs[t] = figures[t] > 0 ? Math.log(figures[t]) : Double.NaN;
        }
        return logs;
    }

    /** Looks at the months before a place. */
    void measure(double[] figures, double[] logs, int place) {
        n = 0;
        known = 0;
        sum = 0;
        sumOfSquares = 0;
        for (int t = Math.max(0, place - sorted.length); t < place; t++) {
            double figure = figures[t];
            if (figure > 0) {
                sorted[n++] = logs[t];
                sum += figure;
                sumOfSquares += figure * figure;
                known++;
            } else if (figure == 0) {
                known++;
            }
        }
        Arrays.sort(sorted, 0, n);
        median = n == 0 ? Double.NaN : Robust.median(sorted, n);
        scale = n < LEAST_FOR_A_SCALE ? Double.NaN : Robust.scale(sorted, n, scratch);
    }

    /** Months with trade. */
    int traded() {
        return n;
    }

    /** Months with a figure or a zero. */
    int known() {
        return known;
    }

    double median() {
        return median;
    }

    /** Own robust scale; NaN where the months are too few. */
    double scale() {
        return scale;
    }

    /** Own scale drawn towards that of the other flows. */
    double scale(PooledScale others) {
        return n < LEAST_FOR_A_SCALE ? others.shrink(0, 0) : others.shrink(scale, n);
    }

    DemandClass demand() {
        return DemandClass.of(known, n, sum, sumOfSquares);
    }
}
