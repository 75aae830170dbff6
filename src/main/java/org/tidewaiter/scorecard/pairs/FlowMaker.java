package org.tidewaiter.scorecard.pairs;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.GaussianSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Monthly flows after the recipe of the surge benchmark: a level that wanders by .03 a month in logarithms, a season of its
 * own, noise with the tails of Student's t with 5 degrees, months without trade.
 */
final class FlowMaker {
    private static final double DRIFT = .03; // standard deviation of the log level's step
    private static final int TAILS = 5; // degrees of freedom
    private static final int YEAR = 12;

    private final UniformRandomProvider random;
    private final SharedStateContinuousSampler normal;

    FlowMaker(long seed) {
        this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        this.normal = GaussianSampler.of(ZigguratSampler.NormalizedGaussian.of(random), 0, 1);
    }

    double normal() {
        return normal.sample();
    }

    double uniform(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    int pick(int below) {
        return random.nextInt(below);
    }

    /** A wave over the year of some amplitude, as logarithms. */
    double[] season(int months, double amplitude) {
        double phase = uniform(0, YEAR);
        double[] season = new double[months];
        for (int month = 0; month < months; month++) {
            season[month] = amplitude * Math.sin(2 * Math.PI * (month + phase) / YEAR);
        }
        return season;
    }

    /** Values around a level; a month is traded with some probability. */
    double[] flow(double level, double deviation, double occurrence, double[] season) {
        double[] flow = new double[season.length];
        double log = Math.log(level);
        for (int month = 0; month < flow.length; month++) {
            log += DRIFT * normal();
            double value = Math.exp(log + season[month] + deviation * tailed());
            flow[month] = random.nextDouble() < occurrence ? value : 0;
        }
        return flow;
    }

    /** Student's t, scaled to a standard deviation of one. */
    private double tailed() {
        double squares = 0;
        for (int i = 0; i < TAILS; i++) {
            double one = normal();
            squares += one * one;
        }
        return normal() / Math.sqrt(squares / TAILS) * Math.sqrt((TAILS - 2.0) / TAILS);
    }
}
