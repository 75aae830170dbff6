package org.tidewaiter.trade;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a unit of quantity in a customs file counts or measures.
 *
 * @param measure item, pair, set, package, l, m, m2, kwh or kg
 * @param factor  how many of the measure one unit is
 */
public record QuantityUnit(String measure, BigDecimal factor) {

    private record Entry(String word, QuantityUnit unit) {}

    private static final class Packed {
        static final Map<String, QuantityUnit> UNITS = ReferenceTable.list(
                        "reference/quantity-units.csv",
                        row -> new Entry(
                                row.getField("word"),
                                new QuantityUnit(row.getField("measure"), new BigDecimal(row.getField("factor")))))
                .stream()
                .collect(Collectors.toMap(Entry::word, Entry::unit));
    }

    /** The unit a file writes with some word; empty where nobody told us what it counts. */
    public static Optional<QuantityUnit> find(String word) {
        return Optional.ofNullable(Packed.UNITS.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** An amount of this unit in its measure. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(factor);
    }
}
