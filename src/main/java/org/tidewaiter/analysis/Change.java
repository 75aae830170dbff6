package org.tidewaiter.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one line moved against one baseline year, over the comparable months only. {@code percent} and {@code ratio} are
 * null where the base is zero, unknown or low; {@code contribution} is the part of the change of the whole that this
 * line makes, in per cent of the whole's base.
 */
public record Change(
        int baselineYear,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        CellState baseState,
        @Nullable Integer baseRank,
        @Nullable Integer rankChange,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal contribution,
        boolean lowBase) {}
