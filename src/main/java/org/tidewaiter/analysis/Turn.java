package org.tidewaiter.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/**
 * Goods that appear after a zero, or fall to one. {@code zeroState} says which kind of zero it is: only a reported zero
 * is evidence. {@code lastBefore} is the last period with a figure before the zero; where there is none,
 * {@code historyFrom} is the first period that could have shown one. {@code editionNote} is not empty where the code was
 * new in, or dropped from, an HS edition between the two periods, which alone can explain the turn.
 */
public record Turn(
        Kind kind,
        int baselineYear,
        String code,
        GoodsName name,
        BigDecimal value,
        BigDecimal valueUsd,
        CellState zeroState,
        @Nullable Period lastBefore,
        @Nullable Period historyFrom,
        String editionNote,
        @Nullable Verdict verdict,
        String rows) {

    /** Direction of the turn. */
    public enum Kind {
        NEW_FROM_ZERO,
        GONE_TO_ZERO;

        /** Lower-case name, for machines. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
