package org.tidewaiter.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file that leaves the house.
 *
 * @param decimals places after the point of a decimal number; 0 for all other types
 */
public record ExportColumn(String name, Type type, int decimals) {
    private static final int DIGITS = 38; // the most that a decimal number of Parquet and DuckDB holds

    /** What its values are. */
    public enum Type {
        TEXT,
        TRUTH,
        DAY,
        WHOLE,
        DECIMAL,
        REAL
    }

    /** The narrowest type that holds every value of a column unchanged; text where there is none. */
    public static ExportColumn of(String name, Collection<? extends @Nullable Object> values) {
        Predicate<Predicate<Object>> all =
                test -> values.stream().filter(Objects::nonNull).allMatch(test);
        if (values.stream().allMatch(Objects::isNull)) {
            return new ExportColumn(name, Type.TEXT, 0);
        }
        if (all.test(LocalDate.class::isInstance)) {
            return new ExportColumn(name, Type.DAY, 0);
        }
        if (all.test(Boolean.class::isInstance)) {
            return new ExportColumn(name, Type.TRUTH, 0);
        }
        if (all.test(ExportColumn::isSmallWhole)) {
            return new ExportColumn(name, Type.WHOLE, 0);
        }
        if (all.test(value -> value instanceof Double || value instanceof Float)) {
            return new ExportColumn(name, Type.REAL, 0);
        }
        return all.test(Number.class::isInstance) ? decimal(name, values) : new ExportColumn(name, Type.TEXT, 0);
    }

    private static boolean isSmallWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }

    /** As many places as the longest value has; beyond 38 digits in all, places after the point are rounded. */
    private static ExportColumn decimal(String name, Collection<? extends @Nullable Object> values) {
        int before = 1;
        int after = 0;
        for (Object value : values) {
            if (value instanceof Number number) {
                BigDecimal exact = exact(number);
                before = Math.max(before, exact.precision() - exact.scale());
                after = Math.max(after, exact.scale());
            }
        }
        return before > DIGITS
                ? new ExportColumn(name, Type.REAL, 0)
                : new ExportColumn(name, Type.DECIMAL, Math.min(after, DIGITS - before));
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            default -> new BigDecimal(number.toString());
        };
    }

    String sqlType() {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case TRUTH -> "BOOLEAN";
            case DAY -> "DATE";
            case WHOLE -> "BIGINT";
            case DECIMAL -> "DECIMAL(" + DIGITS + "," + decimals + ")";
            case REAL -> "DOUBLE";
        };
    }

    @Nullable
    Object converted(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            case TRUTH, DAY -> value;
            case WHOLE -> ((Number) value).longValue();
            case DECIMAL -> exact((Number) value).setScale(decimals, RoundingMode.HALF_EVEN);
            case REAL -> ((Number) value).doubleValue();
        };
    }
}
