package org.tidewaiter.detect.pairs;

import java.util.Arrays;

/**
 * Probabilities that are judged together although not all of them are equally likely to be more than chance. Weights that
 * are one on average, and that the tested figures have no part in, keep the rate of false discoveries (Genovese, Roeder and
 * Wasserman 2006); so does reckoning with the share of those that are chance, as the large probabilities show it (Storey,
 * Taylor and Siegmund 2004).
 */
final class Weighted {
    private static final double LARGE = .5; // those above it are taken for chance

    private Weighted() {}

    /** What the procedure for false discoveries is to be given instead of each probability. */
    static double[] of(double[] p, double[] weights) {
        double mean = Arrays.stream(weights).average().orElse(1);
        double large = Arrays.stream(weights).max().orElse(0);
        for (int i = 0; i < p.length; i++) {
            large += p[i] > LARGE ? weights[i] : 0;
        }
        double chance = Math.min(1, large / mean / (p.length * (1 - LARGE)));
        double[] weighted = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            weighted[i] = Math.min(1, p[i] * chance * mean / weights[i]);
        }
        return weighted;
    }
}
