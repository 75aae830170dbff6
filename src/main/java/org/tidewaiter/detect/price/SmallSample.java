package org.tidewaiter.detect.price;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Makes the scale of a trimmed fit right on average for normal errors: the part the cut takes away, and what few rows
 * add to it (Pison, Van Aelst and Willems 2002, "Small sample corrections for LTS and MCD", Metrika 55; their
 * constants for coverages of 0.5 and 0.875, straight in between).
 */
final class SmallSample {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double HALF = 0.5;
    private static final double MOST = 0.875;

    private static final double[][] RAW_CONSTANT = {
        {0.262024211897096, 0.604756680630497}, {-0.351584646688712, 1.01646567502486}
    };
    private static final double[][] RAW_LINE = {
        {0.630869217886906, 0.650789250442946}, {0.565065391014791, 1.03044199012509}
    };
    private static final double[][] RAW_MANY = {
        {-0.746945886714663, 0.56264937192689, -0.535478048924724, 0.543323462033445},
        {-0.458580153984614, 1.12236071104403, -0.267178168108996, 1.1022478781154}
    };
    private static final double[][] WEIGHTED_CONSTANT = {
        {1.11098143415027, 1.5182890270453}, {-0.66046776772861, 0.88939595831888}
    };
    private static final double[][] WEIGHTED_LINE = {
        {1.58609654199605, 1.46340162526468}, {0.391653958727332, 1.03167487483316}
    };
    private static final double[][] WEIGHTED_MANY = {
        {-0.773365715932083, 2.02013996406346, -0.337571678986723, 2.02037467454833},
        {-0.474174840843602, 1.39681715704956, -0.276640353112907, 1.42543242287677}
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
        return factor(columns, rows, share, columns == 1 ? RAW_CONSTANT : columns == 2 ? RAW_LINE : RAW_MANY);
    }

    /** Factor on the scale of the fit after its reweighting step. */
    static double reweighted(int columns, int rows, double share) {
        return factor(
                columns, rows, share, columns == 1 ? WEIGHTED_CONSTANT : columns == 2 ? WEIGHTED_LINE : WEIGHTED_MANY);
    }

    private static double factor(int columns, int rows, double share, double[][] table) {
        double half = deviation(columns - 1, rows, table[0]);
        double most = deviation(columns - 1, rows, table[1]);
        double between = share <= MOST
                ? half + (most - half) * (share - HALF) / (MOST - HALF)
                : most + (1 - most) * (share - MOST) / (1 - MOST);
        return 1 / (columns == 1 ? Math.sqrt(between) : between);
    }

    private static double deviation(int predictors, int rows, double[] constants) {
        if (predictors <= 1) {
            return 1 - Math.exp(constants[0]) / Math.pow(rows, constants[1]);
        }
        // The paper gives the factor at 3 and at 5 times the squared number of predictors; a power of n joins them.
        double first = Math.log(-constants[0] / Math.pow(predictors, constants[1]));
        double second = Math.log(-constants[2] / Math.pow(predictors, constants[3]));
        double at = Math.log(3.0 * predictors * predictors);
        double slope = (first - second) / (Math.log(5.0 * predictors * predictors) - at);
        return 1 - Math.exp(first + slope * at) / Math.pow(rows, slope);
    }
}
