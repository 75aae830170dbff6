package org.tidewaiter.detect.price;

import java.util.Optional;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.trade.Period;

/** What goods cost elsewhere in the same month: a reference that is shown beside a price, never put in its place. */
@FunctionalInterface
public interface WorldPrices {
    /** Where nothing is known of other trade. */
    WorldPrices UNKNOWN = (key, month) -> Optional.empty();

    /**
     * A price elsewhere.
     *
     * @param usdPerKg median unit value over the partners
     * @param partners over how many
     */
    record Price(double usdPerKg, int partners) {}

    /** What the same reporter's other partners pay or take for the same six-digit good; empty where unknown. */
    Optional<Price> find(FlowKey key, Period month);
}
