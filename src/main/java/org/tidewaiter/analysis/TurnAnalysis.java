package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Goods that are new from zero or gone to zero against a baseline year, with the kind of zero. */
final class TurnAnalysis {
    private final Slice slice;
    private final Flow flow;
    private final Sides sides;
    private final SideTotals totals;
    private final EditionChanges editions;

    TurnAnalysis(Slice slice, Flow flow, Sides sides, SideTotals totals) {
        this.slice = slice;
        this.flow = flow;
        this.sides = sides;
        this.totals = totals;
        this.editions = EditionChanges.read(slice, flow, Concordance.packed());
    }

    /** Every turn against every baseline year, largest first within each. */
    List<Turn> list() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < sides.baselineYears().size(); i++) {
            if (!sides.periods(sides.now(i)).isEmpty()) {
                turns.addAll(turns(i, Turn.Kind.NEW_FROM_ZERO, sides.now(i), sides.base(i)));
                turns.addAll(turns(i, Turn.Kind.GONE_TO_ZERO, sides.base(i), sides.now(i)));
            }
        }
        return turns;
    }

    private List<Turn> turns(int baseline, Turn.Kind kind, int with, int without) {
        Map<String, SideTotals.Sum> found = new HashMap<>();
        totals.goods(with).forEach((code, sum) -> {
            SideTotals.Sum other = totals.find(without, code);
            if (sum.isAboveZero() && (other == null || isZero(other))) {
                found.put(code, sum);
            }
        });
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> codes = new TreeSet<>(found.keySet());
        slice.names().prepare(codes);
        boolean isNew = kind == Turn.Kind.NEW_FROM_ZERO;
        Map<String, List<Line>> lines =
                isNew ? slice.linesOf(flow, slice.question().goods().level(), codes) : Map.of();
        Map<String, Period> lastSeen =
                isNew ? lastSeen(codes, sides.periods(without).getFirst().first()) : Map.of();
        Period historyFrom =
                slice.publication().published(flow).stream().findFirst().orElse(null);
        List<Turn> turns = new ArrayList<>();
        found.forEach((code, sum) -> turns.add(new Turn(
                kind,
                sides.baselineYears().get(baseline),
                code,
                slice.names().get(code),
                orZero(sum.value()),
                orZero(sum.valueUsd()),
                zeroState(code, without),
                isNew ? lastSeen.get(code) : sides.periods(with).getLast(),
                historyFrom,
                editions.note(code, with, without),
                isNew ? slice.verdicts().combine(lines.getOrDefault(code, List.of())) : null,
                slice.rowsCommand(flow, code, span(sides.periods(with))))));
        turns.sort(Comparator.comparing(Turn::value).reversed().thenComparing(Turn::code));
        return turns;
    }

    private static boolean isZero(SideTotals.Sum sum) {
        return sum.value() != null && sum.value().signum() == 0;
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String span(List<Period> periods) {
        return new PeriodRange(periods.getFirst().first(), periods.getLast().last()).toString();
    }

    private CellState zeroState(String code, int side) {
        return totals.find(side, code) != null
                ? CellState.REPORTED_ZERO
                : slice.publication().absence(flow, code, sides.periods(side));
    }

    private Map<String, Period> lastSeen(Set<String> codes, Period before) {
        Picked.set(slice.engine(), codes);
        Map<String, Period> seen = new HashMap<>();
        slice.engine()
                .forEach(
                        "analyses/last_seen",
                        Map.of(
                                "flow", flow.code(),
                                "level", slice.question().goods().level(),
                                "before", before.number()),
                        row -> seen.put(row.getString("goods_code"), new Period(row.getInt("last_period"))));
        return seen;
    }
}
