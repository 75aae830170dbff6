package org.tidewaiter.detect.series;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How improbable a figure is beside n earlier ones, by a t distribution whose tails are the heavier, the fewer months
 * are known. The distributions are made once.
 */
final class TailTest {
    private static final int MOST = 20; // from here on the tails do not get lighter: logs of trade have heavy ones
    private static final TDistribution[] TAILS = new TDistribution[MOST + 1];

    static {
        for (int n = 0; n <= MOST; n++) {
            TAILS[n] = TDistribution.of(4 + n / 4.0); // 4 to 9 degrees of freedom
        }
    }

    private TailTest() {}

    /** Distance from the median of n earlier figures in units of its standard error, 1.57 = pi / 2 for a median. */
    static double standardised(double value, double median, double scale, int n) {
        return (value - median) / predictionScale(scale, n);
    }

    /** Scale of a further figure beside the median of n earlier ones. */
    static double predictionScale(double scale, int n) {
        return scale * Math.sqrt(1 + 1.57 / n);
    }

    /** Probability of lying at least this far up. */
    static double upper(double z, int n) {
        return TAILS[Math.min(n, MOST)].survivalProbability(z);
    }

    /** The distance that is exceeded with this probability. */
    static double distance(double probability, int n) {
        return TAILS[Math.min(n, MOST)].inverseSurvivalProbability(probability);
    }
}
