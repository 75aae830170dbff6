package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.CommodityCode;

/**
 * A row with its answer. {@code from}, {@code to} and {@code goods} are as written where they could not be read; {@code
 * on} is the day, where the row has one; {@code given} what the row states beside it.
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
        @Nullable String error,
        @Nullable Given given) {

    /** The same row with what it states. */
    RowResult with(@Nullable Given facts, Verdict under, List<Flagged> questions) {
        return new RowResult(
                row,
                under,
                goods,
                code,
                editionAssumed,
                from,
                to,
                on,
                value,
                interval,
                questions,
                candidates,
                error,
                facts);
    }

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
