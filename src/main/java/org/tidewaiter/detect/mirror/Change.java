package org.tidewaiter.detect.mirror;

import java.util.Arrays;
import org.tidewaiter.detect.price.Quantiles;

/**
 * One flow in the watched periods and in the same periods of the years before.
 *
 * @param now both reports in the watched periods
 * @param last both reports a year earlier
 * @param after the joined estimate now, US dollars
 * @param expected what the years before make likely
 */
record Change(MirrorPair now, MirrorPair last, double after, double expected) {
    private static final int LEAST_YEARS = 2; // one year before is no usual level

    /** Of one flow from {@code from} to {@code to}; NaN in both figures where too little is known. */
    static Change of(MirrorTable table, MirrorSeries flow, int from, int to, int years, Reconciliation reconciliation) {
        MirrorPair now = table.sum(flow, from, to);
        double[] before = new double[years];
        MirrorPair last = now;
        for (int year = 1; year <= years; year++) {
            int back = year * table.perYear();
            MirrorPair pair = from - back < 0 ? null : table.sum(flow, from - back, to - back);
            before[years - year] = pair == null ? Double.NaN : value(reconciliation, pair);
            last = year == 1 && pair != null ? pair : last;
        }
        return new Change(now, last, value(reconciliation, now), expected(before));
    }

    private static double value(Reconciliation reconciliation, MirrorPair pair) {
        double joined = reconciliation.estimate(pair).fobUsd();
        boolean none = Double.isNaN(joined) && (pair.fobUsd() == 0 || pair.cifUsd() == 0);
        return none ? 0 : joined;
    }

    /** The median year; where every year was above, or below, the one before, the next of such steps if that is nearer. */
    private static double expected(double[] years) {
        double[] known =
                Arrays.stream(years).filter(year -> !Double.isNaN(year)).toArray();
        if (known.length < LEAST_YEARS) {
            return Double.NaN;
        }
        double median = Quantiles.median(known);
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < known.length; i++) {
            rising &= known[i] > known[i - 1];
            falling &= known[i] < known[i - 1];
        }
        double last = known[known.length - 1];
        if (known[0] == 0 || !(rising || falling) || known.length != years.length) {
            return median;
        }
        double next = last * Math.pow(last / known[0], 1.0 / (known.length - 1));
        return rising ? Math.max(median, next) : Math.min(median, next);
    }

    double rise() {
        return after - expected;
    }

    double fall() {
        return expected - after;
    }

    /** By what share it fell, 0 to 1; NaN where nothing was expected. */
    double fallenShare() {
        return expected > 0 ? fall() / expected : Double.NaN;
    }
}
