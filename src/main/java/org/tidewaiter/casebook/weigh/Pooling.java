package org.tidewaiter.casebook.weigh;

import java.util.List;

/** What several origins together say, each counted once and none trusted too far. */
public final class Pooling {
    private static final double MOST = 10; // likelihood ratio of one origin, methods.md B5: no single account decides

    private Pooling() {}

    /**
     * The chance that a claim is true after some origins.
     *
     * @param before chance without them
     * @param ratios how much likelier each origin's telling is if it is true, one per independent origin
     */
    public static double after(double before, List<Double> ratios) {
        if (!(before > 0 && before < 1)) {
            throw new IllegalArgumentException("A chance lies between 0 and 1, not at " + before);
        }
        double logOdds = Math.log(before / (1 - before));
        for (double ratio : ratios) {
            if (!(ratio > 0)) {
                throw new IllegalArgumentException("A likelihood ratio is above 0, not " + ratio);
            }
            logOdds += Math.log(Math.clamp(ratio, 1 / MOST, MOST));
        }
        return 1 / (1 + Math.exp(-logOdds));
    }
}
