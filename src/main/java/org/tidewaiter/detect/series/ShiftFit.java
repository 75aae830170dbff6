package org.tidewaiter.detect.series;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Looks for one lasting change of level at an unknown month, beside a trend and a season, unmoved by up to a quarter of
 * wild months: the model of Rousseeuw, Perrotta, Riani and Hubert, "Robust monitoring of time series with application to
 * fraud detection", Econometrics and Statistics 9 (2019). Two steps keep it quick and the month exact: least squares on
 * figures whose wild months are pulled to the running median finds the month, since it uses all months; least trimmed
 * squares on the figures themselves, at that month, measures the shift.
 *
 * <p>A steady rise looks like a shift to a model without trend, and a shift like a trend; so trend alone, shift alone
 * and both are compared by the information criterion of Schwarz, where the unknown month counts as one more parameter.
 */
final class ShiftFit {
    private static final int SEASON = 2; // one harmonic: a sine and a cosine
    private static final int STEPS = 10; // of the trimmed fit, which settles in three or four
    private static final int HALF_WINDOW = 3; // running median over seven months: a shift stays a shift in it
    private static final double PULL = 2.5; // robust deviations from the running median
    private static final int EDGE = 2; // places nearer to an end are a single wild month
    private static final int COLUMNS = 2 + SEASON;

    private final int leastSegment;
    private final double kept;
    private final double inflation;
    private final double positions;
    private final double screenT;
    private final TrimmedRegression regression;
    private final double[] calm;
    private final double[] rest;
    private final double[] scratch;
    private final double[] deviations;
    private final double[][] basis;

    private int[] times = new int[0];
    private double[] y = new double[0];
    private int n;
    private int place;
    private double size;
    private double p;
    private boolean withTrend;
    private int best;
    private double bestSquares;

    /**
     * @param leastSegment months with trade there must be before and after the shift
     * @param kept share of months that the trimmed fit keeps
     * @param inflation by how much the t of the best of all months is too large
     * @param positions how many independent months the search amounts to
     * @param screenT series whose best month gives less are not fitted further
     */
    ShiftFit(int mostMonths, int leastSegment, double kept, double inflation, double positions, double screenT) {
        this.leastSegment = leastSegment;
        this.kept = kept;
        this.inflation = inflation;
        this.positions = positions;
        this.screenT = screenT;
        regression = new TrimmedRegression(mostMonths);
        calm = new double[mostMonths];
        rest = new double[mostMonths];
        scratch = new double[mostMonths];
        deviations = new double[mostMonths];
        basis = new double[COLUMNS][mostMonths];
    }

    /** Looks at the first n figures and their months. */
    void measure(int[] months, double[] figures, int count) {
        times = months;
        y = figures;
        n = count;
        place = -1;
        size = 0;
        p = 1;
        withTrend = false;
        pullWildMonths();
        fillBasis();
        scan(COLUMNS);
        int bothAt = best;
        double both = bestSquares;
        double trendAlone = squares();
        scan(COLUMNS - 1);
        int shiftAt = best;
        double shiftAlone = bestSquares;
        double criterionOfShift = Math.min(criterion(shiftAlone, COLUMNS + 1), criterion(both, COLUMNS + 2));
        if (criterion(trendAlone, COLUMNS) <= criterionOfShift) {
            return;
        }
        withTrend = criterion(both, COLUMNS + 2) < criterion(shiftAlone, COLUMNS + 1);
        int others = withTrend ? COLUMNS : COLUMNS - 1;
        double without = withTrend ? trendAlone : squares();
        double with = withTrend ? both : shiftAlone;
        double t = Math.sqrt(Math.max(0, without - with) * (n - others - 1) / Math.max(with, 1e-12));
        if (t < screenT) {
            return;
        }
        int at = withTrend ? bothAt : shiftAt;
        if (at < leastSegment || at > n - leastSegment) {
            return; // a few odd months at an end, which a later place would only half describe
        }
        place = at;
        int h = (int) Math.ceil(kept * n);
        guess(place, others);
        regression.fit(y, n, others + 1, h, STEPS);
        double trimmedT = regression.reweighted(others, h);
        size = regression.coefficient(others);
        double tail =
                TDistribution.of(n - others - 1.0).survivalProbability(Math.min(t, Math.abs(trimmedT)) / inflation);
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

    /** Probability of a shift as clear in a series without any; 1 where none is seen. */
    double p() {
        return p;
    }

    boolean withTrend() {
        return withTrend;
    }

    private void pullWildMonths() {
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - HALF_WINDOW);
            int to = Math.min(n, i + HALF_WINDOW + 1);
            rest[i] = medianOf(y, from, to);
            deviations[i] = y[i] - rest[i];
        }
        double reach = PULL * Robust.madScale(deviations, n, 0, scratch);
        for (int i = 0; i < n; i++) {
            calm[i] = rest[i] + Math.clamp(deviations[i], -reach, reach);
        }
    }

    /** Intercept, season and trend, made orthonormal one after the other (Gram and Schmidt). */
    private void fillBasis() {
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * times[i] / 12;
            basis[0][i] = 1;
            basis[1][i] = Math.sin(angle);
            basis[2][i] = Math.cos(angle);
            basis[3][i] = times[i] - times[0];
        }
        for (int a = 0; a < COLUMNS; a++) {
            for (int b = 0; b < a; b++) {
                takeOut(basis[a], basis[b]);
            }
            double length = Math.sqrt(product(basis[a], basis[a]));
            for (int i = 0; i < n; i++) {
                basis[a][i] /= length;
            }
        }
    }

    private void takeOut(double[] of, double[] what) {
        double share = product(of, what);
        for (int i = 0; i < n; i++) {
            of[i] -= share * what[i];
        }
    }

    private double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The best place for a shift beside the first columns of the basis, by least squares on the calmed figures. */
    private void scan(int columns) {
        System.arraycopy(calm, 0, rest, 0, n);
        for (int a = 0; a < columns; a++) {
            takeOut(rest, basis[a]);
        }
        double all = squares();
        double restAfter = 0;
        double[] basisAfter = new double[COLUMNS];
        best = EDGE;
        bestSquares = Double.POSITIVE_INFINITY;
        for (int at = n - 1; at >= EDGE; at--) {
            restAfter += rest[at];
            double own = n - at; // what of the step is left beside the other columns
            for (int a = 0; a < columns; a++) {
                basisAfter[a] += basis[a][at];
                own -= basisAfter[a] * basisAfter[a];
            }
            if (at <= n - EDGE && own > 1e-9) {
                double squares = all - restAfter * restAfter / own;
                if (squares <= bestSquares) {
                    bestSquares = squares;
                    best = at;
                }
            }
        }
    }

    /** Of what the last scan left without a shift. */
    private double squares() {
        return product(rest, rest);
    }

    private double criterion(double squares, int parameters) {
        return n * Math.log(Math.max(squares, 1e-12) / n) + parameters * Math.log(n);
    }

    /** First guess of the trimmed fit: the medians before and after. */
    private void guess(int at, int others) {
        double before = medianOf(y, 0, at);
        double after = medianOf(y, at, n);
        for (int a = 0; a < others; a++) {
            System.arraycopy(basis[a], 0, regression.column(a), 0, n);
        }
        for (int i = 0; i < n; i++) {
            regression.column(others)[i] = i < at ? 0 : 1;
            regression.residuals()[i] = y[i] - (i < at ? before : after);
        }
    }

    private double medianOf(double[] values, int from, int to) {
        System.arraycopy(values, from, scratch, 0, to - from);
        Arrays.sort(scratch, 0, to - from);
        return Robust.median(scratch, to - from);
    }
}
