package org.tidewaiter.detect.pairs;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.jspecify.annotations.Nullable;

/**
 * What a run of logarithms does beyond a straight trend, one yearly wave and, where given, what all goods do together,
 * by least squares over the known months. One wave takes two figures out of a series where twelve monthly means would
 * take half of two years.
 */
final class Residuals {
    private static final int YEAR = 12; // months

    private Residuals() {}

    /** How many figures are taken out besides the mean. */
    static int taken(double @Nullable [] common) {
        return common == null ? 3 : 4; // trend, cosine, sine, what is common
    }

    /** The rest of each known month, NaN for the others; null where too few are known. */
    static double @Nullable [] of(double[] logs, double @Nullable [] common) {
        int columns = 1 + taken(common);
        int[] known = java.util.stream.IntStream.range(0, logs.length)
                .filter(month -> !Double.isNaN(logs[month]) && (common == null || !Double.isNaN(common[month])))
                .toArray();
        if (known.length <= columns) {
            return null;
        }
        double[][] design = new double[known.length][columns];
        double[] wanted = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            double angle = 2 * Math.PI * known[i] / YEAR;
            design[i][0] = 1;
            design[i][1] = known[i] - logs.length / 2.0;
            design[i][2] = Math.cos(angle);
            design[i][3] = Math.sin(angle);
            if (common != null) {
                design[i][4] = common[known[i]];
            }
            wanted[i] = logs[known[i]];
        }
        Array2DRowRealMatrix matrix = new Array2DRowRealMatrix(design, false);
        RealVector fitted;
        try {
            RealVector coefficients = new QRDecomposition(matrix, 1e-9) // below it a column repeats the others
                    .getSolver()
                    .solve(new org.apache.commons.math3.linear.ArrayRealVector(wanted, false));
            fitted = matrix.operate(coefficients);
        } catch (SingularMatrixException e) {
            return null; // the known months cannot tell trend, wave and common part from one another
        }
        double[] rest = new double[logs.length];
        java.util.Arrays.fill(rest, Double.NaN);
        for (int i = 0; i < known.length; i++) {
            rest[known[i]] = wanted[i] - fitted.getEntry(i);
        }
        return rest;
    }
}
