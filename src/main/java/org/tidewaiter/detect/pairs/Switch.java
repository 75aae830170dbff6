package org.tidewaiter.detect.pairs;

import java.util.Arrays;

/**
 * Whether one code's loss reappears as another code's gain: the amounts fit, the price of the second moves towards that of
 * the first, and the share of the second in both jumps.
 *
 * @param moved US dollars a month that left the one and came to the other, the smaller of both
 * @param fit the smaller of loss and gain over the larger, 1 where they are equal, below 0 where one of them is none
 * @param share jump of the share of the second in both, in standard errors of the months before
 * @param price move of its price towards that of the first, in standard errors; NaN where a price is not known
 * @param towards whether that price came nearer, or was there already
 */
record Switch(double moved, double fit, double share, double price, boolean towards) {
    private static final double MEDIAN_ERROR = 1.2533; // sqrt(pi/2): standard error of a median over that of a mean
    private static final double LEAST_SCALE = .05; // figures are rounded, so no flow is steadier than a twentieth
    private static final double SMALL = .01; // of a month of both together: stands in for a zero under the logarithm

    /** Measures a loser against a gainer over the same places around their breaks. */
    static Switch of(Around loser, Around gainer) {
        double loss = -loser.change();
        double gain = gainer.change();
        double fit = Math.min(loss, gain) / Math.max(Math.abs(loss), Math.abs(gain));
        double before = Math.abs(gainer.unitBefore() - loser.unitBefore());
        double after = Math.abs(gainer.unitAfter() - loser.unitBefore());
        double scale = Math.max(gainer.unitScale(), LEAST_SCALE);
        double error = MEDIAN_ERROR
                * scale
                * Math.sqrt(1.0 / Math.max(1, gainer.unitsBefore()) + 1.0 / Math.max(1, gainer.unitsAfter()));
        boolean alike = before <= scale;
        return new Switch(
                Math.min(loss, gain),
                fit,
                share(loser, gainer),
                alike ? 0 : (before - after) / error,
                alike ? after <= Math.max(scale, before) : after < before);
    }

    private static double share(Around loser, Around gainer) {
        double small = SMALL * (loser.valueBefore() + gainer.valueBefore());
        double[] ratios = new double[loser.values().length];
        for (int i = 0; i < ratios.length; i++) {
            double one = loser.values()[i];
            double other = gainer.values()[i];
            ratios[i] = one + other > 0 ? Math.log((other + small) / (one + small)) : Double.NaN;
        }
        double[] then = Arrays.copyOf(ratios, loser.before());
        double[] now = Arrays.copyOfRange(ratios, loser.before(), ratios.length);
        double error = MEDIAN_ERROR
                * Math.max(Medians.scale(then), LEAST_SCALE)
                * Math.sqrt(1.0 / Math.max(1, loser.knownBefore()) + 1.0 / Math.max(1, loser.knownAfter()));
        return (Medians.of(now) - Medians.of(then)) / error;
    }

    /** Both kinds of evidence in one number; below every other where it is no switch or cannot be known. */
    double statistic(double leastFit, double leastMoved) {
        boolean looksLikeOne = fit >= leastFit && moved >= leastMoved && towards && share > 0;
        return looksLikeOne ? (share + price) / Math.sqrt(2) : Double.NEGATIVE_INFINITY; // Stouffer
    }
}
