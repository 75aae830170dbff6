package org.tidewaiter.detect.series;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How improbable further months are beside earlier ones, by a Student t law around the centre that was fitted to those.
 * For the mean of several months, whose tails are lighter, this errs towards silence.
 */
final class TailTest {
    private final TDistribution tails;
    private final double centreError;

    /**
     * @param freedom degrees of freedom of the law a further figure follows
     * @param fitted those of the law whose centre and scale were fitted
     */
    TailTest(double freedom, double fitted) {
        tails = TDistribution.of(freedom);
        centreError = (fitted + 3) / (fitted + 1); // n times the variance of the centre by likelihood, for a scale of 1
    }

    /** Scale of the mean log of {@code further} months beside what the others were. */
    double spread(Usual before, PooledScale others, int further) {
        return before.scale(others) * Math.sqrt(1.0 / further + centreError / before.traded());
    }

    /** Probability that the mean log of {@code further} months lies at least as far up as this. */
    double upper(double log, Usual before, PooledScale others, int further) {
        return tails.survivalProbability((log - before.centre()) / spread(before, others, further));
    }

    /** The distance, in spreads, that is exceeded with this probability. */
    double distance(double probability) {
        return tails.inverseSurvivalProbability(probability);
    }
}
