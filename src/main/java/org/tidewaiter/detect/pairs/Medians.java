package org.tidewaiter.detect.pairs;

import java.util.Arrays;

/** Location, scale and quantiles that leave out what is not known (NaN); NaN where nothing is known. */
public final class Medians {
    private static final double MAD_TO_SD = 1.4826; // 1 / qnorm(.75)

    private Medians() {}

    /** The middle of the known values. */
    public static double of(double... values) {
        return quantile(values, .5);
    }

    /** Median absolute deviation from the median, as a standard deviation. */
    public static double scale(double... values) {
        double middle = of(values);
        return MAD_TO_SD
                * of(Arrays.stream(values)
                        .map(value -> Math.abs(value - middle))
                        .toArray());
    }

    /** Quantile of the known values, linear between them (type 7 of Hyndman and Fan 1996, the default of R). */
    public static double quantile(double[] values, double probability) {
        double[] known = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (known.length == 0) {
            return Double.NaN;
        }
        double place = (known.length - 1) * probability;
        int below = (int) place;
        return below + 1 < known.length
                ? known[below] + (place - below) * (known[below + 1] - known[below])
                : known[below];
    }
}
