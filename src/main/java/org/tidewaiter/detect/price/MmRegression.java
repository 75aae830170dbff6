package org.tidewaiter.detect.price;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The efficient line: a start that half of the rows cannot bend, then the 95 % efficient loss from there, with the
 * scale corrected for how much each row pulls the line, and once more (Yohai 1987, "High breakdown-point and high
 * efficiency robust estimates for regression", Annals of Statistics 15; Koller and Stahel 2011 for scale and loss).
 *
 * @param design of the fit
 * @param beta coefficients for the centred predictors
 * @param scale standard deviation of the errors
 * @param residuals of every row
 * @param weights how much each row counted, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // inner numbers of one fit; nobody compares fits
public record MmRegression(Design design, double[] beta, double scale, double[] residuals, double[] weights) {
    private static final double BREAKDOWN = 0.5;
    private static final int FIRST_ROUNDS = 2; // tell good starts from bad ones (Salibian-Barrera and Yohai 2006)
    private static final int SEARCHED = 4; // trimmed fits to start from; they end at the same one or two lines
    private static final int CARRIED = 2;
    private static final int MOST_ROUNDS = 500; // as in the recommended setting of Koller and Stahel 2014
    private static final double CLOSE = 1e-6; // of the scale; what is left of the way is far below any standard error
    private static final double ROUGH = 1e-3; // enough to tell good starts from bad ones
    private static final double EXTREME = 0.999; // a leverage of 1 leaves no residual to judge by
    private static final double KAPPA = Lqq.EFFICIENT.kappa();
    private static final double INEFFICIENCY = Lqq.EFFICIENT.inefficiency();

    /** From a start of its own; empty where the rows determine no fit. */
    public static Optional<MmRegression> fit(Design design, double[] y, int starts, long seed) {
        int covered = LeastTrimmedSquares.coverage(BREAKDOWN, design.rows(), design.columns());
        double consistency = SmallSample.consistency(covered, design.rows());
        List<Start> found = new ArrayList<>();
        for (LeastTrimmedSquares.Fit fit : LeastTrimmedSquares.search(design, y, covered, starts, SEARCHED, seed)) {
            double scale = Math.sqrt(fit.objective() / covered) * consistency;
            found.add(smallestScale(design, y, new Start(fit.beta(), scale), FIRST_ROUNDS, ROUGH));
        }
        found.sort(Comparator.comparingDouble(Start::scale));
        return found.stream()
                .limit(CARRIED)
                .map(start -> smallestScale(design, y, start, MOST_ROUNDS, CLOSE))
                .min(Comparator.comparingDouble(Start::scale))
                .map(start -> from(design, y, start.beta(), start.scale()));
    }

    /** From a line and a scale that are known to be sound. */
    static MmRegression from(Design design, double[] y, double[] beta, double scale) {
        double[] line = beta.clone();
        double[] residuals = new double[y.length];
        double[] weights = new double[y.length];
        reweigh(design, y, line, scale, residuals, weights);
        double corrected = correctedScale(design, residuals, weights, scale);
        reweigh(design, y, line, corrected, residuals, weights);
        return new MmRegression(design, line, corrected, residuals, weights);
    }

    /** Standard error of the line at a row. */
    double standardError(int row) {
        return scale * Math.sqrt(INEFFICIENCY * design.leverages(weights)[row]);
    }

    @SuppressWarnings("ArrayRecordComponent") // inner numbers of a search
    private record Start(double[] beta, double scale) {}

    /** Steps of least squares by the weights of the last residuals, the scale following one step at a time. */
    private static Start smallestScale(Design design, double[] y, Start from, int most, double close) {
        double[] beta = from.beta.clone();
        double[] residuals = new double[y.length];
        double[] weights = new double[y.length];
        design.residuals(y, beta, residuals);
        double scale = halfScale(residuals, design.columns(), from.scale, ROUGH);
        for (int round = 0; round < most && scale > 0; round++) {
            for (int i = 0; i < y.length; i++) {
                weights[i] = Lqq.HALF_BREAKDOWN.weight(residuals[i] / scale);
            }
            if (!design.solve(y, weights, beta)) {
                break;
            }
            design.residuals(y, beta, residuals);
            double next = nextScale(residuals, design.columns(), scale);
            boolean still = Math.abs(next - scale) <= close * scale;
            scale = next;
            if (still) {
                break;
            }
        }
        return new Start(beta, halfScale(residuals, design.columns(), scale, close));
    }

    /** The scale at which the mean loss is one half, degrees of freedom taken off the rows. */
    private static double halfScale(double[] residuals, int columns, double first, double close) {
        double scale = first;
        for (int round = 0; round < MOST_ROUNDS && scale > 0; round++) {
            double next = nextScale(residuals, columns, scale);
            boolean still = Math.abs(next - scale) <= close * scale;
            scale = next;
            if (still) {
                break;
            }
        }
        return scale;
    }

    private static double nextScale(double[] residuals, int columns, double scale) {
        double sum = 0;
        for (double residual : residuals) {
            sum += Lqq.HALF_BREAKDOWN.loss(residual / scale);
        }
        return scale * Math.sqrt(sum / (residuals.length - columns) / BREAKDOWN);
    }

    private static void reweigh(
            Design design, double[] y, double[] beta, double scale, double[] residuals, double[] weights) {
        design.residuals(y, beta, residuals);
        double[] before = beta.clone();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (int i = 0; i < y.length; i++) {
                weights[i] = scale > 0 ? Lqq.EFFICIENT.weight(residuals[i] / scale) : residuals[i] == 0 ? 1 : 0;
            }
            System.arraycopy(beta, 0, before, 0, beta.length);
            if (!design.solve(y, weights, beta)) {
                return;
            }
            design.residuals(y, beta, residuals);
            double moved = 0;
            for (int k = 0; k < beta.length; k++) {
                moved = Math.max(moved, Math.abs(beta[k] - before[k]));
            }
            if (moved <= CLOSE * scale) {
                return;
            }
        }
    }

    /** The scale at which residuals, each over what its own pull leaves of it, have the variance of normal ones. */
    private static double correctedScale(Design design, double[] residuals, double[] weights, double first) {
        double[] leverages = design.leverages(weights);
        double scale = first;
        for (int round = 0; round < MOST_ROUNDS && scale > 0; round++) {
            double above = 0;
            double below = 0;
            for (int i = 0; i < residuals.length; i++) {
                double pull = Double.isNaN(leverages[i]) ? 0 : Math.min(leverages[i] * weights[i], EXTREME);
                double left = 1 - pull; // variance a residual keeps, exact for least squares
                double weight = Lqq.EFFICIENT.weight(residuals[i] / (scale * Math.sqrt(left)));
                above += weight * residuals[i] * residuals[i];
                below += left * weight;
            }
            if (below == 0) {
                return first;
            }
            double next = Math.sqrt(above / (KAPPA * below));
            boolean still = Math.abs(next - scale) <= CLOSE * scale;
            scale = next;
            if (still) {
                break;
            }
        }
        return scale;
    }
}
