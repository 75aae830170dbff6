package org.tidewaiter.detect.price;

import java.util.Arrays;

/**
 * What was paid for how much, in one group of like goods: natural logarithms of value and weight, in the order of time.
 *
 * @param months when, as numbers that grow with time; the same for all where time plays no part
 */
@SuppressWarnings("ArrayRecordComponent") // inner numbers of one group; nobody compares groups
public record PricePoints(double[] logWeights, double[] logValues, double[] months) {

    public PricePoints {
        if (logWeights.length != logValues.length || logWeights.length != months.length) {
            throw new IllegalArgumentException("weights, values and months differ in number");
        }
    }

    /** A group in which the order in time is unknown. */
    public static PricePoints of(double[] logWeights, double[] logValues) {
        return new PricePoints(logWeights, logValues, new double[logWeights.length]);
    }

    public int size() {
        return logWeights.length;
    }

    /** Logarithms of the unit values. */
    double[] logPrices() {
        double[] prices = new double[size()];
        Arrays.setAll(prices, i -> logValues[i] - logWeights[i]);
        return prices;
    }
}
