package org.tidewaiter.detect.price;

/**
 * The explaining side of a linear fit: a constant and any number of predictors, each held less its own median, so that
 * the sums stay accurate whatever the unit.
 */
public final class Design {
    private final int rows;
    private final int columns;
    private final double[] cells; // row after row
    private final double[] centres;

    private Design(int rows, int columns, double[] cells, double[] centres) {
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
        this.centres = centres;
    }

    /** Predictors given column by column, each as long as there are rows. */
    public static Design of(int rows, double[]... predictors) {
        int columns = predictors.length + 1;
        double[] centres = new double[predictors.length];
        double[] cells = new double[rows * columns];
        for (int k = 0; k < predictors.length; k++) {
            centres[k] = Quantiles.median(predictors[k]);
        }
        for (int row = 0; row < rows; row++) {
            cells[row * columns] = 1;
            for (int k = 0; k < predictors.length; k++) {
                cells[row * columns + k + 1] = predictors[k][row] - centres[k];
            }
        }
        return new Design(rows, columns, cells, centres);
    }

    /** The same with some rows only. */
    Design pick(int[] wanted) {
        double[] picked = new double[wanted.length * columns];
        for (int i = 0; i < wanted.length; i++) {
            System.arraycopy(cells, wanted[i] * columns, picked, i * columns, columns);
        }
        return new Design(wanted.length, columns, picked, centres);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double fitted(int row, double[] beta) {
        double sum = 0;
        for (int k = 0; k < columns; k++) {
            sum += cells[row * columns + k] * beta[k];
        }
        return sum;
    }

    void residuals(double[] y, double[] beta, double[] into) {
        if (columns == 2) { // nearly every fit is one; told apart for speed alone
            double constant = beta[0];
            double slope = beta[1];
            for (int row = 0; row < rows; row++) {
                into[row] = y[row] - constant - slope * cells[2 * row + 1];
            }
            return;
        }
        for (int row = 0; row < rows; row++) {
            into[row] = y[row] - fitted(row, beta);
        }
    }

    /** Weighted least squares; false where the weighted rows do not determine a solution. */
    boolean solve(double[] y, double[] weights, double[] beta) {
        if (columns == 2) {
            return line(y, weights, beta);
        }
        double[] gram = gram(weights);
        double[] right = new double[columns];
        for (int row = 0; row < rows; row++) {
            for (int k = 0; k < columns; k++) {
                right[k] += weights[row] * cells[row * columns + k] * y[row];
            }
        }
        if (!Cholesky.factor(gram, columns)) {
            return false;
        }
        Cholesky.solve(gram, columns, right);
        System.arraycopy(right, 0, beta, 0, columns);
        return true;
    }

    /** The same for one predictor, in closed form: the detectors fit hundreds of thousands of these. */
    private boolean line(double[] y, double[] weights, double[] beta) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int row = 0; row < rows; row++) {
            sum += weights[row];
            sumX += weights[row] * cells[2 * row + 1];
            sumY += weights[row] * y[row];
        }
        double meanX = sumX / sum;
        double meanY = sumY / sum;
        double squares = 0;
        double products = 0;
        double size = 0;
        for (int row = 0; row < rows; row++) {
            double cell = cells[2 * row + 1];
            double off = cell - meanX;
            squares += weights[row] * off * off;
            products += weights[row] * off * (y[row] - meanY);
            size += weights[row] * cell * cell;
        }
        if (!(squares > Cholesky.SINGULAR * size)) {
            return false;
        }
        beta[1] = products / squares;
        beta[0] = meanY - beta[1] * meanX;
        return true;
    }

    /** Per row x'(X'WX)^-1 x: how much of the weighted fit hangs on such a row; NaN where undetermined. */
    double[] leverages(double[] weights) {
        double[] gram = gram(weights);
        double[] leverages = new double[rows];
        boolean determined = Cholesky.factor(gram, columns);
        double[] solved = new double[columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(cells, row * columns, solved, 0, columns);
            if (determined) {
                Cholesky.solve(gram, columns, solved);
            }
            double sum = 0;
            for (int k = 0; k < columns; k++) {
                sum += cells[row * columns + k] * solved[k];
            }
            leverages[row] = determined ? sum : Double.NaN;
        }
        return leverages;
    }

    /** Standard deviation of a coefficient of the weighted fit where that of the errors is 1; NaN where undetermined. */
    double deviation(double[] weights, int coefficient) {
        double[] gram = gram(weights);
        if (!Cholesky.factor(gram, columns)) {
            return Double.NaN;
        }
        double[] unit = new double[columns];
        unit[coefficient] = 1;
        Cholesky.solve(gram, columns, unit);
        return Math.sqrt(unit[coefficient]);
    }

    /** The coefficients for predictors as they were given: constant first. */
    public double[] natural(double[] beta) {
        double[] natural = beta.clone();
        for (int k = 0; k < centres.length; k++) {
            natural[0] -= beta[k + 1] * centres[k];
        }
        return natural;
    }

    private double[] gram(double[] weights) {
        double[] gram = new double[columns * columns];
        for (int row = 0; row < rows; row++) {
            double weight = weights[row];
            if (weight != 0) {
                for (int a = 0; a < columns; a++) {
                    double weighted = weight * cells[row * columns + a];
                    for (int b = 0; b <= a; b++) {
                        gram[a * columns + b] += weighted * cells[row * columns + b];
                    }
                }
            }
        }
        return gram;
    }
}
