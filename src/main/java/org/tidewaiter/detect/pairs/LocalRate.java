package org.tidewaiter.detect.pairs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How likely each of many results is chance, given how small their probabilities are together: by chance they spread evenly,
 * so where more lie than that, part of them are none. The density is that of Grenander, the steepness of the least concave
 * curve above their distribution, which supposes only that smaller ones are the more frequent.
 */
final class LocalRate {
    private LocalRate() {}

    /** The local rate of false discoveries of each probability, between 0 and 1. */
    static double[] of(double... p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] x = new double[p.length + 1]; // corners of the curve, from the origin on
        double[] y = new double[p.length + 1];
        int corners = 1;
        for (int i = 0; i < order.length; i++) {
            double next = p[order[i]];
            double height = (i + 1.0) / order.length;
            while (corners > 1 && isBelow(x, y, corners, next, height)) {
                corners--;
            }
            if (next > x[corners - 1]) {
                x[corners] = next;
                y[corners++] = height;
            }
        }
        double[] rates = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            int place = Arrays.binarySearch(x, 0, corners, p[i]);
            int corner = place < 0 ? -place - 1 : place;
            rates[i] = corner == 0 || corner >= corners
                    ? 1
                    : Math.min(1, (x[corner] - x[corner - 1]) / (y[corner] - y[corner - 1]));
        }
        return rates;
    }

    /** Whether the last corner lies below the line from the one before it to a point. */
    private static boolean isBelow(double[] x, double[] y, int corners, double next, double height) {
        double run = x[corners - 1] - x[corners - 2];
        double rise = y[corners - 1] - y[corners - 2];
        return rise * (next - x[corners - 1]) <= (height - y[corners - 1]) * run;
    }
}
