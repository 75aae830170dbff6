package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** The rows behind every number about one good: the end of the trail inside the brief. */
public record GoodsRows(
        Flow flow, String code, String name, LawFacts law, List<RowFacts> rows, int unlisted, String rowsCommand) {

    /** One row of a release; {@code row} counts from 1, {@code line} in the file that was loaded. */
    public record RowFacts(
            Period period,
            String code,
            @Nullable BigDecimal valueNative,
            @Nullable String currency,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal netWeightKg,
            String release,
            long row,
            String file,
            @Nullable Long line) {}

    public GoodsRows {
        rows = List.copyOf(rows);
    }

    /** Name of the place inside a page that holds these rows. */
    public String anchor() {
        return anchorOf(flow, code);
    }

    static String anchorOf(Flow flow, String code) {
        return "rows-" + flow.word() + "-" + code;
    }
}
