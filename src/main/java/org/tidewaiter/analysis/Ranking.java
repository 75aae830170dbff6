package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;

/**
 * Goods of one flow by value, with what they were in the years compared with. {@code sumOfLines} adds up the lines,
 * {@code publishedTotal} is the total that the source itself prints; where both exist they stand side by side.
 */
public record Ranking(
        Flow flow,
        int level,
        String currency,
        BigDecimal sumOfLines,
        BigDecimal sumOfLinesUsd,
        BigDecimal sumOfAsked,
        @Nullable BigDecimal publishedTotal,
        @Nullable BigDecimal publishedTotalUsd,
        long lines,
        List<Basis> bases,
        List<RankedGoods> goods,
        List<Turn> turns,
        Provenance provenance) {

    public Ranking {
        bases = List.copyOf(bases);
        goods = List.copyOf(goods);
        turns = List.copyOf(turns);
    }

    /** Turns of one kind against one baseline year, largest first. */
    public List<Turn> listTurns(Turn.Kind kind, int baselineYear) {
        return turns.stream()
                .filter(turn -> turn.kind() == kind && turn.baselineYear() == baselineYear)
                .toList();
    }
}
