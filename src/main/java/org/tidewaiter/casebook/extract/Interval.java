package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Lowest and highest amount that words may mean; both the same when they are exact. */
record Interval(BigDecimal low, BigDecimal high) {
    private static final MathContext LIMIT = new MathContext(4); // docs/method/claims.md, words that are intervals
    private static final Map<String, String[]> FACTORS = Map.of(
            "about", new String[] {"0.9", "1.1"},
            "nearly", new String[] {"0.85", "1"},
            "over", new String[] {"1", "1.5"},
            "least", new String[] {"1", "2"},
            "under", new String[] {"0.5", "1"});

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** By a word of approximation: about, nearly, over, least or under. */
    Interval widened(String how) {
        String[] factors = FACTORS.get(how);
        if (factors == null) {
            throw new IllegalArgumentException("no such approximation: " + how);
        }
        return new Interval(limit(low, factors[0]), limit(high, factors[1]));
    }

    private static BigDecimal limit(BigDecimal value, String factor) {
        BigDecimal factored = value.multiply(new BigDecimal(factor));
        return factored.compareTo(value) == 0 ? value : factored.round(LIMIT);
    }

    Interval times(BigDecimal scale) {
        return new Interval(low.multiply(scale), high.multiply(scale));
    }

    /** One number when exact, else LOW..HIGH. */
    String text() {
        return low.compareTo(high) == 0 ? plain(low) : plain(low) + ".." + plain(high);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
