package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.CommodityCode;

/**
 * A row with its answer. {@code from}, {@code to} and {@code goods} are as written where they could not be read; {@code
 * on} is the day, where the row has one.
 */
public record RowResult(
        long row,
        Verdict verdict,
        String goods,
        @Nullable CommodityCode code,
        boolean editionAssumed,
        String from,
        String to,
        @Nullable LocalDate on,
        @Nullable Amount value,
        @Nullable Interval interval,
        List<Flagged> flags,
        List<Candidate> candidates,
        @Nullable String error) {

    public State state() {
        return verdict.state();
    }

    public List<String> reasons() {
        return verdict.reasonsOn(on);
    }

    public List<MeasureHit> measures() {
        return verdict.measures();
    }

    boolean has(Flag flag) {
        return flags.stream().anyMatch(flagged -> flagged.flag() == flag);
    }
}
