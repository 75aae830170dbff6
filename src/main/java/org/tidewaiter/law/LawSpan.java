package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;

/**
 * A run of days on which the law is the same for some goods, both ends included; {@code first} is {@code null} before every
 * change we know of, {@code last} while nothing ends it. {@code act} to {@code basis} are those of the measure that names the
 * state, {@code measures} all that reach the goods; {@code reasons} are those of its first day.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawSpan(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        LawState state,
        Answer answer,
        HsRevision hsEdition,
        @Nullable String act,
        @Nullable String paragraph,
        @Nullable Boolean paragraphVerified,
        @Nullable Basis basis,
        @Nullable Certainty certainty,
        String says,
        List<String> reasons,
        List<MeasureHit> measures) {

    public LawSpan {
        reasons = List.copyOf(reasons);
        measures = List.copyOf(measures);
    }

    /** True if the day lies in it. */
    public boolean holds(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }
}
