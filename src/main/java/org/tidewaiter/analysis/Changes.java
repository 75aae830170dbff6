package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** How each good moved against each baseline year, over the periods published on both sides. */
final class Changes {
    /** Below this a percentage says nothing; the absolute change is shown alone. Methods note A1. */
    private static final BigDecimal LEAST_BASE_USD = BigDecimal.valueOf(100_000);

    /** A base under a quarter of what was usual in the three years before is a low one. Methods note A1. */
    private static final BigDecimal LOW_SHARE = new BigDecimal("0.25");

    private final Slice slice;
    private final Flow flow;
    private final Sides sides;
    private final SideTotals totals;

    Changes(Slice slice, Flow flow, Sides sides, SideTotals totals) {
        this.slice = slice;
        this.flow = flow;
        this.sides = sides;
        this.totals = totals;
    }

    List<Change> of(String code) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < sides.baselineYears().size(); i++) {
            changes.add(against(i, code));
        }
        return changes;
    }

    private Change against(int baseline, String code) {
        int year = sides.baselineYears().get(baseline);
        SideTotals.Sum now = totals.find(sides.now(baseline), code);
        SideTotals.Sum base = totals.find(sides.base(baseline), code);
        CellState state = baseState(baseline, code, base);
        BigDecimal value = valueOrZero(now, sides.periods(sides.now(baseline)));
        BigDecimal before = switch (state) {
            case REPORTED -> base == null ? null : base.value();
            case REPORTED_ZERO -> BigDecimal.ZERO;
            case NOT_PUBLISHED, PUBLISHED_JOINTLY, SUPPRESSED -> null;
        };
        BigDecimal difference = value == null || before == null ? null : value.subtract(before);
        boolean low = before != null && isLow(baseline, code, base);
        boolean comparable = before != null && before.signum() > 0 && !low;
        Integer baseRank = base != null && base.isAboveZero() ? base.rank() : null;
        return new Change(
                year,
                value,
                before,
                state,
                baseRank,
                baseRank == null || now == null || !now.isAboveZero() ? null : baseRank - now.rank(),
                difference,
                comparable ? Figures.percent(difference, before) : null,
                comparable ? Figures.ratio(value, before) : null,
                Figures.percent(difference, totals.sumOfLines(sides.base(baseline))),
                low);
    }

    private static @Nullable BigDecimal valueOrZero(SideTotals.@Nullable Sum sum, List<Period> periods) {
        if (periods.isEmpty()) {
            return null;
        }
        return sum == null ? BigDecimal.ZERO : sum.value();
    }

    private CellState baseState(int baseline, String code, SideTotals.@Nullable Sum base) {
        if (base == null) {
            return slice.publication().absence(flow, code, sides.periods(sides.base(baseline)));
        }
        if (base.value() == null) {
            return CellState.SUPPRESSED;
        }
        return base.isAboveZero() ? CellState.REPORTED : CellState.REPORTED_ZERO;
    }

    private boolean isLow(int baseline, String code, SideTotals.@Nullable Sum base) {
        BigDecimal usd = base == null || base.valueUsd() == null ? BigDecimal.ZERO : base.valueUsd();
        if (usd.compareTo(LEAST_BASE_USD) < 0) {
            return true;
        }
        List<BigDecimal> earlier = new ArrayList<>();
        for (int year = 1; year <= Sides.PRECEDING_YEARS; year++) {
            int side = sides.preceding(baseline, year);
            if (sides.periods(side).isEmpty()) {
                return false;
            }
            SideTotals.Sum sum = totals.find(side, code);
            earlier.add(sum == null || sum.valueUsd() == null ? BigDecimal.ZERO : sum.valueUsd());
        }
        BigDecimal median = Figures.median(earlier);
        return median != null && usd.compareTo(median.multiply(LOW_SHARE)) < 0;
    }
}
