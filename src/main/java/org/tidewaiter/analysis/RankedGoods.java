package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ranking. {@code coarser} marks goods that the source publishes only at fewer digits than asked;
 * {@code sharePercent} is the part of the published total, or of the sum of lines where the source prints no total.
 */
public record RankedGoods(
        int rank,
        String code,
        boolean coarser,
        GoodsName name,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueUsd,
        @Nullable BigDecimal netWeightKg,
        @Nullable BigDecimal sharePercent,
        @Nullable BigDecimal shareOfWorldPercent,
        CellState state,
        List<Change> changes,
        @Nullable Verdict verdict,
        String rows) {

    public RankedGoods {
        changes = List.copyOf(changes);
    }
}
