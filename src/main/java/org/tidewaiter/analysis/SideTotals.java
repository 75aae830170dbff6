package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;

/** Goods and sums of every side of a comparison, read in two queries. */
final class SideTotals {
    /** What one good came to on one side. */
    record Sum(
            int rank,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal netWeightKg,
            long suppressed) {
        boolean isAboveZero() {
            return value != null && value.signum() > 0;
        }
    }

    /** What one kind of row came to on one side. */
    record Whole(
            @Nullable BigDecimal value,
            @Nullable BigDecimal wantedValue,
            @Nullable BigDecimal valueUsd,
            long periods,
            long lines,
            long unvalued) {}

    private record WholeKey(int side, String kind) {}

    private final Map<Integer, Map<String, Sum>> goods = new HashMap<>();
    private final Map<WholeKey, Whole> wholes = new HashMap<>();

    private SideTotals() {}

    static SideTotals read(Slice slice, Flow flow, int level, Sides sides) {
        slice.setSides(sides);
        SideTotals totals = new SideTotals();
        slice.engine()
                .forEach(
                        "analyses/goods_by_side",
                        Map.of("flow", flow.code(), "level", level),
                        row -> totals.goods
                                .computeIfAbsent(row.getInt("side"), side -> new LinkedHashMap<>())
                                .put(
                                        row.getString("goods_code"),
                                        new Sum(
                                                row.getInt("value_rank"),
                                                row.findDecimal("value").orElse(null),
                                                row.findDecimal("value_usd").orElse(null),
                                                row.findDecimal("net_weight_kg").orElse(null),
                                                row.getLong("suppressed"))));
        slice.engine()
                .forEach(
                        "analyses/sums_by_side",
                        Map.of("flow", flow.code()),
                        row -> totals.wholes.put(
                                new WholeKey(row.getInt("side"), row.getString("sum_kind")),
                                new Whole(
                                        row.findDecimal("value").orElse(null),
                                        row.findDecimal("wanted_value").orElse(null),
                                        row.findDecimal("value_usd").orElse(null),
                                        row.getLong("periods"),
                                        row.getLong("line_count"),
                                        row.getLong("unvalued"))));
        return totals;
    }

    /** Goods of a side, largest first. */
    Map<String, Sum> goods(int side) {
        return goods.getOrDefault(side, Map.of());
    }

    @Nullable
    Sum find(int side, String code) {
        return goods(side).get(code);
    }

    @Nullable
    Whole whole(int side, String kind) {
        return wholes.get(new WholeKey(side, kind));
    }

    /** Sum of the lines of a side; zero where a published side holds none. */
    BigDecimal sumOfLines(int side) {
        Whole whole = whole(side, "line");
        return whole == null || whole.value() == null ? BigDecimal.ZERO : whole.value();
    }
}
