package org.tidewaiter.detect.price;

import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.trade.Period;

/** What goods usually cost in the world's trade. */
@FunctionalInterface
public interface WorldPrices {
    /** Where nothing is known of the world. */
    WorldPrices UNKNOWN = (key, month) -> Double.NaN;

    /** Median unit value of the goods among all reporters, US dollars per kilogram; NaN where unknown. */
    double medianUsdPerKg(FlowKey key, Period month);
}
