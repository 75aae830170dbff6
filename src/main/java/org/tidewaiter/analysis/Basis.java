package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/**
 * One year compared with, and the months that are published on both sides: only those are compared. {@code value} and
 * {@code base} are the sums of the lines over exactly these months; null where no month is comparable.
 */
public record Basis(
        int baselineYear,
        List<Period> periodsUsed,
        List<Period> periodsLeftOut,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base,
        @Nullable BigDecimal ratio) {

    public Basis {
        periodsUsed = List.copyOf(periodsUsed);
        periodsLeftOut = List.copyOf(periodsLeftOut);
    }

    /** True where every asked month stands against one of the baseline year. */
    public boolean isWhole() {
        return periodsLeftOut.isEmpty();
    }
}
