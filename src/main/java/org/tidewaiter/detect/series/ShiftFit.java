package org.tidewaiter.detect.series;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Looks for one lasting change of level at an unknown month, beside a trend and a season, unmoved by up to a quarter of
 * wild months: the idea of Rousseeuw, Perrotta, Riani and Hubert, "Robust monitoring of time series with application to
 * fraud detection", Econometrics and Statistics 9 (2019). A rank test sorts out the many series where nothing happened.
 *
 * <p>A steady rise looks like a shift to a model without trend, and a shift like a trend; so trend alone, shift alone
 * and both are compared by the information criterion of Schwarz, where the unknown month counts as one more parameter.
 */
final class ShiftFit {
    private static final int SEASON = 2; // one harmonic: a sine and a cosine
    private static final int SCAN_STEPS = 2;
    private static final int LAST_STEPS = 10;

    private final int leastSegment;
    private final double kept;
    private final double inflation;
    private final double positions;
    private final double screenP;
    private final TrimmedRegression regression;
    private final double[] sorted;
    private final double[] ranked;
    private final Trend trend = new Trend();

    private int[] times = new int[0];
    private double[] y = new double[0];
    private int n;
    private int place = -1;
    private double size;
    private double p = 1;
    private boolean withTrend;

    /**
     * @param leastSegment months with trade there must be before and after the shift
     * @param kept share of months that is fitted
     * @param inflation by how much the t of the best of all months is too large
     * @param positions how many independent months the search amounts to
     * @param screenP series whose rank test gives more are not looked at further
     */
    ShiftFit(int mostMonths, int leastSegment, double kept, double inflation, double positions, double screenP) {
        this.leastSegment = leastSegment;
        this.kept = kept;
        this.inflation = inflation;
        this.positions = positions;
        this.screenP = screenP;
        regression = new TrimmedRegression(mostMonths);
        sorted = new double[mostMonths];
        ranked = new double[mostMonths];
    }

    /** Looks at the first n figures and their months. */
    void measure(int[] months, double[] figures, int count) {
        times = months;
        y = figures;
        n = count;
        place = -1;
        size = 0;
        withTrend = false;
        p = pettitt();
        if (p > screenP) {
            return;
        }
        int h = (int) Math.ceil(kept * n);
        double trendAlone = trendAlone(h);
        int shiftAt = bestShift(1 + SEASON, h);
        double shiftAlone = place(shiftAt, 1 + SEASON, h);
        int bothAt = bestShift(2 + SEASON, h);
        double both = place(bothAt, 2 + SEASON, h);
        double[] criterion = {
            criterion(trendAlone, 2 + SEASON, h), criterion(shiftAlone, 3 + SEASON, h), criterion(both, 4 + SEASON, h)
        };
        if (criterion[0] <= Math.min(criterion[1], criterion[2])) {
            p = 1;
            return;
        }
        withTrend = criterion[2] < criterion[1];
        int others = withTrend ? 2 + SEASON : 1 + SEASON;
        place = withTrend ? bothAt : shiftAt;
        place(place, others, h);
        double t = regression.reweighted(others, h);
        size = regression.coefficient(others);
        double tail = TDistribution.of(Math.max(1, n - others - 1.0)).survivalProbability(Math.abs(t) / inflation);
        p = Math.min(1, 2 * positions * tail);
    }

    /** Place of the first month on the new level, -1 where there is none. */
    int place() {
        return place;
    }

    /** Change of the level, in the unit of the figures. */
    double size() {
        return size;
    }

    /** Probability of a shift as clear in a series without any. */
    double p() {
        return p;
    }

    boolean withTrend() {
        return withTrend;
    }

    /** Pettitt's rank test for a change at an unknown place, by his approximation (Applied Statistics 28, 1979). */
    private double pettitt() {
        System.arraycopy(y, 0, sorted, 0, n);
        Arrays.sort(sorted, 0, n);
        double largest = 0;
        double sum = 0;
        for (int i = 0; i < n - 1; i++) {
            sum += 2 * (Arrays.binarySearch(sorted, 0, n, y[i]) + 1) - (n + 1);
            largest = Math.max(largest, Math.abs(sum));
        }
        return Math.min(1, 2 * Math.exp(-6 * largest * largest / (Math.pow(n, 3) + (double) n * n)));
    }

    private double criterion(double squares, int parameters, int h) {
        return n * Math.log(Math.max(squares, 1e-12) / h) + parameters * Math.log(n);
    }

    private double trendAlone(int h) {
        fillColumns(2 + SEASON);
        double slope = trend.theilSen(times, y, n);
        for (int i = 0; i < n; i++) {
            ranked[i] = y[i] - slope * times[i];
        }
        double level = medianOf(ranked, 0, n);
        for (int i = 0; i < n; i++) {
            regression.residuals()[i] = ranked[i] - level;
        }
        return regression.fit(y, n, 2 + SEASON, h, LAST_STEPS);
    }

    /** The place where the trimmed squares are least; {@code others} is the number of columns besides the shift. */
    private int bestShift(int others, int h) {
        int best = leastSegment;
        double least = Double.POSITIVE_INFINITY;
        for (int at = leastSegment; at <= n - leastSegment; at++) {
            guess(at, others);
            double squares = regression.fit(y, n, others + 1, h, SCAN_STEPS);
            if (squares < least) {
                least = squares;
                best = at;
            }
        }
        return best;
    }

    private double place(int at, int others, int h) {
        guess(at, others);
        return regression.fit(y, n, others + 1, h, LAST_STEPS);
    }

    /** First guess: the medians before and after. */
    private void guess(int at, int others) {
        fillColumns(others);
        double before = medianOf(y, 0, at);
        double after = medianOf(y, at, n);
        for (int i = 0; i < n; i++) {
            regression.column(others)[i] = i < at ? 0 : 1;
            regression.residuals()[i] = y[i] - (i < at ? before : after);
        }
    }

    private void fillColumns(int count) {
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * times[i] / 12;
            regression.column(0)[i] = 1;
            regression.column(1)[i] = Math.sin(angle);
            regression.column(2)[i] = Math.cos(angle);
            if (count > 1 + SEASON) {
                regression.column(3)[i] = (times[i] - times[0]) / 12.0;
            }
        }
    }

    private double medianOf(double[] values, int from, int to) {
        System.arraycopy(values, from, sorted, 0, to - from);
        Arrays.sort(sorted, 0, to - from);
        return Robust.median(sorted, to - from);
    }
}
