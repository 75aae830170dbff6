package org.tidewaiter.detect.series;

import java.util.Arrays;

/**
 * Least trimmed squares: fits only those months that agree with each other best and leaves out the rest (Rousseeuw and
 * Van Driessen, "Computing LTS regression for large data sets", 2006). Arrays are reused from fit to fit.
 */
final class TrimmedRegression {
    private static final int MOST_COLUMNS = 5;
    /** Standard deviation of normal residuals whose largest quarter is left out, as a share of the full one. */
    private static final double TRIMMED_SD = .6071; // sqrt(1 - 2 c phi(c) / .75) with c = qnorm(.875)

    private static final double CUT = 2.5; // months further off than this many scales do not count into the last fit

    private final double[][] columns;
    private final double[] residuals;
    private final double[] sorted;
    private final double[] weights;
    private final double[][] normal = new double[MOST_COLUMNS][MOST_COLUMNS + 1];
    private final double[][] inverse = new double[MOST_COLUMNS][MOST_COLUMNS];
    private final double[] beta = new double[MOST_COLUMNS];
    private double[] y = new double[0];
    private int n;
    private int p;

    TrimmedRegression(int mostMonths) {
        columns = new double[MOST_COLUMNS][mostMonths];
        residuals = new double[mostMonths];
        sorted = new double[mostMonths];
        weights = new double[mostMonths];
    }

    /** A column of the model, to be filled by the caller. */
    double[] column(int index) {
        return columns[index];
    }

    /** The residuals of a first guess, to be filled by the caller; later those of the last fit. */
    double[] residuals() {
        return residuals;
    }

    double coefficient(int index) {
        return beta[index];
    }

    /**
     * Improves the first guess in the residuals by some steps, each of which fits the months with the smallest residuals.
     *
     * @return the sum of the smallest squared residuals; infinite where the months do not determine the model
     */
    double fit(double[] figures, int months, int model, int kept, int steps) {
        y = figures;
        n = months;
        p = model;
        double objective = trimmedSquares(kept); // also sorts, for the limit below
        for (int step = 0; step < steps; step++) {
            double limit = sorted[kept - 1];
            for (int i = 0; i < n; i++) {
                weights[i] = Math.abs(residuals[i]) <= limit ? 1 : 0;
            }
            if (!solve()) {
                return Double.POSITIVE_INFINITY;
            }
            double next = trimmedSquares(kept);
            if (next >= objective - 1e-12) {
                return next;
            }
            objective = next;
        }
        return objective;
    }

    /**
     * The last fit: all months but the outlying ones, by the scale of the trimmed fit.
     *
     * @return t of the coefficient at {@code index}; 0 where it cannot be told
     */
    double reweighted(int index, int kept) {
        double scale = Math.sqrt(trimmedSquares(kept) / kept) / TRIMMED_SD;
        if (scale < 1e-9) {
            return Math.abs(beta[index]) < 1e-9 ? 0 : Math.copySign(1e9, beta[index]); // all months lie on the model
        }
        int left = 0;
        for (int i = 0; i < n; i++) {
            weights[i] = Math.abs(residuals[i]) <= CUT * scale ? 1 : 0;
            left += (int) weights[i];
        }
        if (left <= p || !solve()) {
            return 0;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += weights[i] * residuals[i] * residuals[i];
        }
        double variance = squares / (left - p);
        return beta[index] / Math.sqrt(variance * inverse[index][index]);
    }

    /** The sum of the smallest squared residuals; leaves all absolute residuals sorted. */
    private double trimmedSquares(int kept) {
        for (int i = 0; i < n; i++) {
            sorted[i] = Math.abs(residuals[i]);
        }
        Arrays.sort(sorted, 0, n);
        double sum = 0;
        for (int i = 0; i < kept; i++) {
            sum += sorted[i] * sorted[i];
        }
        return sum;
    }

    /** Weighted least squares by Gauss and Jordan; leaves the coefficients, residuals and the inverse. */
    private boolean solve() {
        for (int a = 0; a < p; a++) {
            for (int b = a; b < p; b++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += weights[i] * columns[a][i] * columns[b][i];
                }
                normal[a][b] = sum;
                normal[b][a] = sum;
            }
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += weights[i] * columns[a][i] * y[i];
            }
            normal[a][p] = sum;
            Arrays.fill(inverse[a], 0, p, 0);
            inverse[a][a] = 1;
        }
        for (int a = 0; a < p; a++) {
            double pivot = normal[a][a];
            if (pivot < 1e-9) {
                return false;
            }
            for (int c = 0; c <= p; c++) {
                normal[a][c] /= pivot;
            }
            for (int c = 0; c < p; c++) {
                inverse[a][c] /= pivot;
            }
            for (int r = 0; r < p; r++) {
                double factor = normal[r][a];
                if (r != a && factor != 0) {
                    for (int c = 0; c <= p; c++) {
                        normal[r][c] -= factor * normal[a][c];
                    }
                    for (int c = 0; c < p; c++) {
                        inverse[r][c] -= factor * inverse[a][c];
                    }
                }
            }
        }
        for (int a = 0; a < p; a++) {
            beta[a] = normal[a][p];
        }
        for (int i = 0; i < n; i++) {
            double fitted = 0;
            for (int a = 0; a < p; a++) {
                fitted += beta[a] * columns[a][i];
            }
            residuals[i] = y[i] - fitted;
        }
        return true;
    }
}
