package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Row;

/** One published line of a slice: the grain at which the law is asked. */
record Line(
        Area reporter,
        Area partner,
        Flow flow,
        Period period,
        String code,
        @Nullable HsRevision edition,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueUsd) {

    private static final Map<String, Flow> FLOWS = Map.of(
            "M", Flow.IMPORT,
            "X", Flow.EXPORT,
            "RM", Flow.RE_IMPORT,
            "RX", Flow.RE_EXPORT);

    static Line of(Row row) {
        Areas areas = Areas.packed();
        return new Line(
                areas.get(row.getInt("reporter")),
                areas.get(row.getInt("partner")),
                flow(row.getString("flow")),
                new Period(row.getInt("period")),
                row.getString("code"),
                row.findString("hs_edition").map(HsRevision::valueOf).orElse(null),
                row.findDecimal("value").orElse(null),
                row.findDecimal("value_usd").orElse(null));
    }

    static Flow flow(String code) {
        Flow flow = FLOWS.get(code);
        if (flow == null) {
            throw new IllegalStateException("no flow " + code);
        }
        return flow;
    }

    /** Where the goods come from: a reporter's imports start at the partner. */
    Area from() {
        return flow.isInward() ? partner : reporter;
    }

    /** Where the goods go. */
    Area to() {
        return flow.isInward() ? reporter : partner;
    }

    /** Edition as published, or the one in force in that period where the source does not say. */
    HsRevision editionToRead() {
        return edition != null ? edition : HsRevision.inForceOn(period.start());
    }

    BigDecimal valueOrZero() {
        return value == null ? BigDecimal.ZERO : value;
    }

    BigDecimal valueUsdOrZero() {
        return valueUsd == null ? BigDecimal.ZERO : valueUsd;
    }
}
