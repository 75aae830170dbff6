package org.tidewaiter.detect.series;

/**
 * What a flow usually amounts to in a month with trade.
 *
 * @param traded months with trade
 * @param known months with a figure or a zero
 * @param centre of the logs; NaN without trade
 * @param scale of the logs; NaN where the months are too few to show one
 * @param demand how regular the flow is
 */
record Usual(int traded, int known, double centre, double scale, DemandClass demand) {
    static final int LEAST_FOR_A_SCALE = 4; // three distances from a centre say nothing

    /** The own scale drawn towards that of the other flows. */
    double scale(PooledScale others) {
        return traded < LEAST_FOR_A_SCALE ? others.shrink(0, 0) : others.shrink(scale, traded);
    }
}
