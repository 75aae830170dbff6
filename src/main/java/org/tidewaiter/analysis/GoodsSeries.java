package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** One line through time: every period asked for, also those without a figure. */
public record GoodsSeries(
        Flow flow, String code, GoodsName name, String currency, List<Point> points, Provenance provenance) {

    /**
     * One period. Unit value is US dollars per kilogram over the rows that have a weight; {@code weightEstimated} where
     * the source or the United Nations estimated any of it. {@code publishedWith} is the other month of a joint figure;
     * where both months are asked for, their joint figure follows as a point of its own.
     */
    public record Point(
            Period period,
            CellState state,
            @Nullable Period publishedWith,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal netWeightKg,
            @Nullable BigDecimal unitValueUsdPerKg,
            boolean weightEstimated,
            @Nullable Verdict verdict,
            String rows) {}

    public GoodsSeries {
        points = List.copyOf(points);
    }
}
