package org.tidewaiter.detect.price;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Makes the scale of a trimmed fit right on average for normal errors: the part the cut takes away, and what few rows add
 * to it. That few rows make the scale too small by a power of their number is after Pison, Van Aelst and Willems 2002,
 * "Small sample corrections for LTS and MCD", Metrika 55, 111-123; the constants are our own, from seeded simulation. The
 * class SmallSampleSimulation of the tests prints them again.
 */
final class SmallSample {
    static final int MOST_COLUMNS = 3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double[] SHARES = {0.5, 0.75, 0.875, 1};

    // By number of columns, then by share: the scale lies below the true one by the first over rows to the second.
    private static final double[][][] RAW = {
        {{0.8506, 0.6015}, {0.8685, 0.9135}, {0.7207, 1.0210}},
        {{1.9207, 0.6400}, {2.2002, 0.9435}, {1.5280, 0.9440}},
        {{1.6648, 0.5055}, {1.9668, 0.7835}, {3.1769, 1.0800}}
    };
    private static final double[][][] REWEIGHTED = {
        {{0.9595, 1.0555}, {0.8338, 1.0365}, {0.4718, 0.8745}},
        {{4.9326, 1.4485}, {2.3209, 1.1555}, {1.3527, 0.9785}},
        {{4.9446, 1.2810}, {3.0708, 1.1105}, {3.0926, 1.1425}}
    };

    private SmallSample() {}

    /** Factor on the root mean square of the {@code kept} smallest of {@code rows} normal residuals. */
    static double consistency(int kept, int rows) {
        if (kept >= rows) {
            return 1;
        }
        double cut = NORMAL.inverseCumulativeProbability((kept + (double) rows) / (2.0 * rows));
        return 1 / Math.sqrt(1 - 2.0 * rows / kept * cut * NORMAL.density(cut));
    }

    /** Factor on the scale of the raw fit. */
    static double raw(int columns, int rows, double share) {
        return factor(columns, rows, share, RAW);
    }

    /** Factor on the scale of the fit after its reweighting step. */
    static double reweighted(int columns, int rows, double share) {
        return factor(columns, rows, share, REWEIGHTED);
    }

    /** Straight in between the shares that were simulated; a fit to all rows is not corrected. */
    private static double factor(int columns, int rows, double share, double[][][] table) {
        if (columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("no constants for " + columns + " columns; simulate them");
        }
        int above = 1;
        while (above < SHARES.length - 1 && share > SHARES[above]) {
            above++;
        }
        double part = (share - SHARES[above - 1]) / (SHARES[above] - SHARES[above - 1]);
        double low = level(table[columns - 1], above - 1, rows);
        double high = level(table[columns - 1], above, rows);
        return 1 / (low + (high - low) * part);
    }

    private static double level(double[][] laws, int place, int rows) {
        return place == laws.length ? 1 : 1 - laws[place][0] / Math.pow(rows, laws[place][1]);
    }
}
