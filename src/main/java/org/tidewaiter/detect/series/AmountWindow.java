package org.tidewaiter.detect.series;

import java.util.Arrays;

/**
 * What a flow usually amounts to in a month with trade, from the months before one: centre and scale of the logs, by a fit
 * that far months hardly move. Months without trade are left out: whether a flow trades and how much are two questions, and
 * zeros in a location or a scale answer neither. The arrays are reused from month to month.
 */
final class AmountWindow {
    private final double[] sorted;
    private final double[] scratch;
    private final StudentFit fit;

    /**
     * @param history months to look back
     * @param freedom degrees of freedom of the law that is fitted
     */
    AmountWindow(int history, double freedom) {
        sorted = new double[history];
        scratch = new double[history];
        fit = new StudentFit(freedom);
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
    Usual before(int place, double[] figures, double[] logs) {
        int n = 0;
        int known = 0;
        double sum = 0;
        double sumOfSquares = 0;
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
        DemandClass demand = DemandClass.of(known, n, sum, sumOfSquares);
        if (n == 0) {
            return new Usual(0, known, Double.NaN, Double.NaN, demand);
        }
        Arrays.sort(sorted, 0, n);
        double median = Robust.median(sorted, n);
        if (n < Usual.LEAST_FOR_A_SCALE) {
            return new Usual(n, known, median, Double.NaN, demand);
        }
        double guess = Robust.scale(sorted, n, scratch);
        fit.fit(sorted, n, median, guess > 0 ? guess : deviation(sorted, n, median));
        return new Usual(n, known, fit.centre(), fit.scale(), demand);
    }

    /** Where more than half of the months are equal, robust scales are nothing and would make a bad first guess. */
    private static double deviation(double[] values, int n, double centre) {
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += (values[i] - centre) * (values[i] - centre);
        }
        return Math.sqrt(squares / n);
    }
}
