package org.tidewaiter.answers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Period;

/** Reads what people write about how a cap is to be counted. */
public final class QuotaWords {
    private QuotaWords() {}

    /** Bounds in barrels per tonne, as 7.2..8.5; null where none are given. */
    public static Conversion.@Nullable Bounds bounds(@Nullable String barrels) {
        if (barrels == null) {
            return null;
        }
        String[] ends = barrels.split("\\.\\.", -1);
        try {
            BigDecimal low = new BigDecimal(ends[0].strip());
            BigDecimal high = new BigDecimal(ends[ends.length - 1].strip());
            if (ends.length <= 2 && low.signum() > 0 && low.compareTo(high) <= 0) {
                return new Conversion.Bounds(low, high);
            }
        } catch (NumberFormatException e) {
            throw notBounds(barrels, e);
        }
        throw notBounds(barrels, null);
    }

    private static AppException notBounds(String text, @Nullable Throwable cause) {
        AppException problem = AppException.wrongUse(
                "'" + text + "' gives no bounds in barrels per tonne.", "Write the lower one first: 7.2..8.5.");
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    /** month or year; null where neither is asked for. */
    public static Period.@Nullable Frequency frequency(@Nullable String by) {
        if (by == null) {
            return null;
        }
        return switch (by) {
            case "month" -> Period.Frequency.MONTHLY;
            case "year" -> Period.Frequency.ANNUAL;
            default -> throw AppException.wrongUse("'" + by + "' is neither month nor year.", "Use month or year.");
        };
    }
}
