package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * One direction: whether anything is published of it, its sum, that sum beside the years compared with, and its largest goods.
 */
public record FlowFacts(
        Flow flow,
        BigDecimal value,
        BigDecimal valueUsd,
        boolean published,
        long lines,
        List<BaseYear> bases,
        List<GoodsLine> top,
        String rowsCommand) {

    /**
     * A year compared with. {@code value} and {@code base} are sums over the months published on both sides, and only
     * those; null where there is none.
     */
    public record BaseYear(
            int year,
            List<Period> monthsCompared,
            List<Period> monthsMissing,
            @Nullable BigDecimal value,
            @Nullable BigDecimal base,
            @Nullable BigDecimal ratio) {
        public BaseYear {
            monthsCompared = List.copyOf(monthsCompared);
            monthsMissing = List.copyOf(monthsMissing);
        }
    }

    /**
     * One good in a ranking; {@code nameOfParent} marks a description that is that of a heading above the code;
     * {@code months} are the periods asked for and as many before them as {@link Sparkline} shows.
     */
    public record GoodsLine(
            int rank,
            String code,
            String name,
            boolean nameOfParent,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal netWeightKg,
            @Nullable BigDecimal sharePercent,
            List<ChangeFacts> changes,
            LawFacts law,
            List<MonthlySeries.Point> months,
            String rowsCommand) {
        public GoodsLine {
            changes = List.copyOf(changes);
            months = List.copyOf(months);
        }
    }

    /** How a good moved against one year compared with. */
    public record ChangeFacts(
            int year,
            @Nullable BigDecimal base,
            CellState baseState,
            @Nullable Integer baseRank,
            @Nullable Integer rankChange,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal ratio,
            boolean lowBase) {}

    public FlowFacts {
        bases = List.copyOf(bases);
        top = List.copyOf(top);
    }
}
