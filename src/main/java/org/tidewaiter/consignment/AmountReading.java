package org.tidewaiter.consignment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value, or what keeps it from being one; neither where the cell is empty. */
record AmountReading(@Nullable Amount amount, List<Flagged> flags) {
    static final AmountReading NONE = new AmountReading(null, List.of());
}
