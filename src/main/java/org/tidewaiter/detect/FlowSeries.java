package org.tidewaiter.detect;

/**
 * One flow month by month. In both arrays NaN means that nothing is known (not published, withheld, published with
 * another month) and 0 a reported zero; a missing value is never a zero.
 *
 * @param valueUsd US dollars
 * @param netWeightKg kilograms; NaN also where the weight is missing, and where the source or the United Nations
 *     estimated it, since an estimated weight has the unit value built in
 */
@SuppressWarnings(
        "ArrayRecordComponent") // millions of months: boxes would cost ten times the room; nobody compares them
public record FlowSeries(FlowKey key, PeriodAxis axis, double[] valueUsd, double[] netWeightKg) {

    public FlowSeries {
        if (valueUsd.length != axis.length() || netWeightKg.length != axis.length()) {
            throw new IllegalArgumentException("a series of " + key + " does not fit its " + axis.length() + " months");
        }
    }

    /** True where the month holds a figure above zero. */
    public boolean isTraded(int place) {
        return valueUsd[place] > 0;
    }

    /** Months with a figure above zero. */
    public int countTraded() {
        int traded = 0;
        for (double value : valueUsd) {
            traded += value > 0 ? 1 : 0;
        }
        return traded;
    }

    /** True where the month is published and the goods are not in it. */
    public boolean isZero(int place) {
        return valueUsd[place] == 0;
    }

    /** True where a zero or a figure is known. */
    public boolean isKnown(int place) {
        return !Double.isNaN(valueUsd[place]);
    }
}
