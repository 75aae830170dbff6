package org.tidewaiter.consignment;

import java.math.BigDecimal;

/** Value that is surely in scope, and value that could be. */
public record Interval(BigDecimal surely, BigDecimal possibly) {
    static final Interval NOTHING = new Interval(BigDecimal.ZERO, BigDecimal.ZERO);

    static Interval possible(BigDecimal value) {
        return new Interval(BigDecimal.ZERO, value);
    }

    static Interval sure(BigDecimal value) {
        return new Interval(value, value);
    }
}
