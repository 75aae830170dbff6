package org.tidewaiter.detect.price;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Least trimmed squares and one least squares fit over the rows that lie within the normal 97.5 % band around it
 * (Rousseeuw and Leroy 1987, "Robust Regression and Outlier Detection", chapter 3).
 *
 * @param design of the fit
 * @param beta coefficients for the centred predictors
 * @param scale standard deviation of the errors, if they were normal
 * @param rawScale the same before the reweighting step
 * @param residuals of every row
 * @param kept rows inside the band
 */
@SuppressWarnings("ArrayRecordComponent") // inner numbers of one fit; nobody compares fits
public record ReweightedLts(
        Design design, double[] beta, double scale, double rawScale, double[] residuals, boolean[] kept) {
    static final double BAND = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.9875);

    /** Empty where the rows determine no fit. */
    public static Optional<ReweightedLts> fit(Design design, double[] y, double share, int starts, long seed) {
        double raw = SmallSample.raw(design.columns(), design.rows(), share);
        double reweighted = SmallSample.reweighted(design.columns(), design.rows(), share);
        return fit(design, y, share, starts, seed, raw, reweighted);
    }

    /** The same with other factors for few rows on the two scales. */
    static Optional<ReweightedLts> fit(
            Design design, double[] y, double share, int starts, long seed, double raw, double reweighted) {
        int rows = design.rows();
        int columns = design.columns();
        int covered = LeastTrimmedSquares.coverage(share, rows, columns);
        List<LeastTrimmedSquares.Fit> found =
                LeastTrimmedSquares.search(design, y, covered, starts, LeastTrimmedSquares.CARRIED, seed);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        double rawScale =
                Math.sqrt(found.getFirst().objective() / covered) * SmallSample.consistency(covered, rows) * raw;
        double[] beta = found.getFirst().beta().clone();
        double[] residuals = new double[rows];
        design.residuals(y, beta, residuals);
        boolean[] kept = new boolean[rows];
        double[] weights = new double[rows];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            kept[i] = Math.abs(residuals[i]) <= BAND * rawScale;
            weights[i] = kept[i] ? 1 : 0;
            count += kept[i] ? 1 : 0;
        }
        if (count <= columns || !design.solve(y, weights, beta)) {
            return Optional.of(new ReweightedLts(design, beta, rawScale, rawScale, residuals, kept));
        }
        design.residuals(y, beta, residuals);
        double squares = 0;
        for (int i = 0; i < rows; i++) {
            squares += weights[i] * residuals[i] * residuals[i];
        }
        double scale = Math.sqrt(squares / (count - 1)) // by count less one, as the factors were worked out
                * SmallSample.consistency(count, rows)
                * reweighted;
        return Optional.of(new ReweightedLts(design, beta, scale, rawScale, residuals, kept));
    }
}
