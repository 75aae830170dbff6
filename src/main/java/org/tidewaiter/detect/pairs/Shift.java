package org.tidewaiter.detect.pairs;

import java.util.Arrays;

/**
 * A change of the usual logarithm from the months before to those after.
 *
 * @param change after less before
 * @param error its standard error
 */
record Shift(double change, double error) {
    static final double SMALL = .01; // of a usual month: stands in for a zero under the logarithm
    static final double LEAST_SCALE = .05; // figures are rounded, so no flow is steadier than a twentieth
    private static final double LOCATION_ERROR = 1.026; // 1/sqrt(.95): of the biweight over that of a mean

    /** Standard error of the difference of two locations of months that vary by a scale. */
    static double error(double scale, int then, int now) {
        return LOCATION_ERROR
                * Math.max(scale, LEAST_SCALE)
                * Math.sqrt(1.0 / Math.max(1, then) + 1.0 / Math.max(1, now));
    }

    /** Standard deviation of what shifts wander on days when nothing happened, beyond their errors. */
    static double wander(Shift... shifts) {
        double spread =
                Medians.scale(Arrays.stream(shifts).mapToDouble(Shift::change).toArray());
        double usual =
                Medians.of(Arrays.stream(shifts).mapToDouble(Shift::error).toArray());
        double beyond = spread * spread - usual * usual;
        return beyond > 0 ? Math.sqrt(beyond) : 0; // false for NaN, where nothing is known
    }

    /** The same shift, known no better than levels wander by themselves. */
    Shift with(double wander) {
        return new Shift(change, Math.hypot(error, wander));
    }

    /** The change in standard errors. */
    double errors() {
        return change / error;
    }

    /** How much better a predicted change fits than none: the logarithm of the ratio of the likelihoods. */
    double evidenceFor(double predicted, double doubt) {
        double squared = error * error + doubt * doubt;
        double off = change - predicted;
        return (change * change - off * off) / (2 * squared);
    }
}
