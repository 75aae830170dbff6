package org.tidewaiter.analysis;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;

/**
 * One good of one pair month by month, or year by year. In both arrays NaN means that nothing is known (not published, withheld, published
 * with another month) and 0 a reported zero.
 *
 * @param reporter M49 code
 * @param partner M49 code
 * @param code cut to the asked digits, or shorter where it was published so
 * @param valueUsd US dollars
 * @param netWeightKg kilograms; NaN also where part of the value has no weight, or an estimated one
 * @param states why a month has a figure or has none
 * @param editions as published; null where the source does not say
 */
@SuppressWarnings(
        "ArrayRecordComponent") // millions of months: boxes would cost ten times the room; nobody compares them
public record FlowPeriods(
        int reporter,
        int partner,
        Flow flow,
        String code,
        double[] valueUsd,
        double[] netWeightKg,
        CellState[] states,
        @Nullable HsRevision[] editions) {}
