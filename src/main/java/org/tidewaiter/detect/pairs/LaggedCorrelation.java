package org.tidewaiter.detect.pairs;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Correlation of two runs of months, the second read some months later than the first. The number of pairs is cut down
 * where both remember the month before, else two slow series would seem related (Bretherton and others 1999).
 *
 * @param lag months by which the second follows the first; negative where it leads
 * @param pairs months in which both are known
 * @param p probability of a correlation at least as high where there is none
 */
record LaggedCorrelation(int lag, int pairs, double correlation, double p) {
    private static final double LEAST_FREEDOM = 2; // degrees left for a test to mean anything

    /** @param taken figures taken out of each series before */
    static LaggedCorrelation of(double[] first, double[] second, int lag, int taken) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int month = 0; month < first.length; month++) {
            int later = month + lag;
            if (later < 0 || later >= second.length) {
                continue;
            }
            double x = first[month];
            double y = second[later];
            if (Double.isNaN(x) || Double.isNaN(y)) {
                continue;
            }
            n++;
            sumX += x;
            sumY += y;
            xx += x * x;
            yy += y * y;
            xy += x * y;
        }
        double correlation = (xy - sumX * sumY / n) / Math.sqrt((xx - sumX * sumX / n) * (yy - sumY * sumY / n));
        if (n < 3 || Double.isNaN(correlation)) {
            return new LaggedCorrelation(lag, n, Double.NaN, 1);
        }
        double freedom = effective(n, first, second) - 2 - taken;
        if (freedom < LEAST_FREEDOM) {
            return new LaggedCorrelation(lag, n, correlation, 1);
        }
        double bounded = Math.min(correlation, 1 - 1e-12); // a perfect one has no t value
        double t = bounded * Math.sqrt(freedom / (1 - bounded * bounded));
        return new LaggedCorrelation(
                lag, n, correlation, TDistribution.of(freedom).survivalProbability(t));
    }

    private static double effective(int n, double[] first, double[] second) {
        double memory = Math.max(0, own(first, 1) * own(second, 1));
        return n * (1 - memory) / (1 + memory);
    }

    private static double own(double[] series, int step) {
        double sum = 0;
        int n = 0;
        for (double value : series) {
            sum += Double.isNaN(value) ? 0 : value;
            n += Double.isNaN(value) ? 0 : 1;
        }
        double mean = sum / n;
        double square = 0;
        double product = 0;
        for (int month = 0; month < series.length; month++) {
            double here = series[month] - mean;
            square += Double.isNaN(here) ? 0 : here * here;
            double there = month + step < series.length ? series[month + step] - mean : Double.NaN;
            product += Double.isNaN(here) || Double.isNaN(there) ? 0 : here * there;
        }
        return square == 0 ? 0 : product / square;
    }
}
