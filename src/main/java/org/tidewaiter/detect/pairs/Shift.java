package org.tidewaiter.detect.pairs;

import java.util.Arrays;

/**
 * A change of the median logarithm from the months before to those after.
 *
 * @param change after less before
 * @param error its standard error, from how much the months before vary
 */
record Shift(double change, double error) {
    static final double SMALL = .01; // of a usual month: stands in for a zero under the logarithm
    static final double LEAST_SCALE = .05; // figures are rounded, so no flow is steadier than a twentieth
    private static final double MEDIAN_ERROR = 1.2533; // sqrt(pi/2): standard error of a median over that of a mean

    /** Of the values before and from a place on; {@code small} is added to each. */
    static Shift of(double[] values, int before, double small) {
        double[] logs =
                Arrays.stream(values).map(value -> Math.log(value + small)).toArray();
        double[] then = Arrays.copyOf(logs, before);
        double[] now = Arrays.copyOfRange(logs, before, logs.length);
        return new Shift(Medians.of(now) - Medians.of(then), error(Medians.scale(then), count(then), count(now)));
    }

    /** Standard error of the difference of two medians of months that vary by a scale. */
    static double error(double scale, long then, long now) {
        return MEDIAN_ERROR
                * Math.max(scale, LEAST_SCALE)
                * Math.sqrt(1.0 / Math.max(1, then) + 1.0 / Math.max(1, now));
    }

    private static long count(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
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
