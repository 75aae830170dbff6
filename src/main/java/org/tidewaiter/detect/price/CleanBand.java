package org.tidewaiter.detect.price;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The line through what belongs together. Starting from reweighted least trimmed squares, the band that holds 97.5 % of
 * normal errors is drawn and the line fitted again until the band no longer changes. The scale is worked out from the
 * rows inside as that of a normal law cut at the band, so rows outside do not widen it however many they are: with one
 * fifth of the rows odd, the plain factors of least trimmed squares make the scale a third too large, and the odd rows
 * then seem to lie within it.
 *
 * @param design of the fit
 * @param beta coefficients for the centred predictors
 * @param scale standard deviation of the errors inside
 * @param residuals of every row
 * @param kept rows inside the band
 * @param count how many they are
 */
@SuppressWarnings("ArrayRecordComponent") // inner numbers of one fit; nobody compares fits
record CleanBand(Design design, double[] beta, double scale, double[] residuals, boolean[] kept, int count) {
    private static final int MOST_ROUNDS = 30; // it settles in three to six; the guard is against swinging
    private static final double LEAST_LEFT = 0.01; // a row the line hangs on alone says nothing about itself
    private static final double BAND = ReweightedLts.BAND;
    private static final double CUT_VARIANCE = 1
            - 2
                    * BAND
                    * NormalDistribution.of(0, 1).density(BAND)
                    / (2 * 0.9875 - 1); // of a normal law cut at the band

    /**
     * Empty where the rows determine no fit.
     *
     * @param leastScale a scale below which nobody would believe it
     */
    static Optional<CleanBand> fit(Design design, double[] y, double share, int starts, double leastScale, long seed) {
        return ReweightedLts.fit(design, y, share, starts, seed).map(first -> settle(first, y, share, leastScale));
    }

    private static CleanBand settle(ReweightedLts first, double[] y, double share, double leastScale) {
        Design design = first.design();
        int least = LeastTrimmedSquares.coverage(share, design.rows(), design.columns());
        double[] beta = first.beta().clone();
        double[] residuals = first.residuals().clone();
        double[] weights = new double[y.length];
        double scale = Math.max(Math.min(first.scale(), first.rawScale()), leastScale);
        int count = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double limit = Math.max(BAND * scale, kth(residuals, least));
            boolean still = true;
            count = 0;
            for (int i = 0; i < y.length; i++) {
                double weight = Math.abs(residuals[i]) <= limit ? 1 : 0;
                still &= weight == weights[i];
                weights[i] = weight;
                count += (int) weight;
            }
            if (still || !design.solve(y, weights, beta)) {
                break;
            }
            design.residuals(y, beta, residuals);
            double squares = 0;
            for (int i = 0; i < y.length; i++) {
                squares += weights[i] * residuals[i] * residuals[i];
            }
            scale = Math.max(Math.sqrt(squares / (count - design.columns()) / CUT_VARIANCE), leastScale);
        }
        boolean[] kept = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            kept[i] = weights[i] > 0;
        }
        return new CleanBand(design, beta, scale, residuals, kept, count);
    }

    private static double kth(double[] residuals, int place) {
        double[] sizes = new double[residuals.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(residuals[i]);
        }
        return Quantiles.select(sizes, place - 1);
    }

    /**
     * Per row, how far its residual would scatter by itself, as a multiple of the scale: a row the line was fitted to
     * pulls it closer, another one also bears the error of the line.
     */
    double[] spreads() {
        double[] weights = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            weights[i] = kept[i] ? 1 : 0;
        }
        double[] spreads = design.leverages(weights);
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = Math.sqrt(kept[i] ? Math.max(1 - spreads[i], LEAST_LEFT) : 1 + spreads[i]);
        }
        return spreads;
    }
}
