package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount as a claim gives it: exact where both ends are the same.
 *
 * @param unit unit, currency, or what is counted; empty for a bare number
 */
public record Interval(BigDecimal low, BigDecimal high, String unit) {

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("An interval runs upwards, not from " + low + " to " + high);
        }
    }

    /** Reads {@code 24..99 t}, {@code 181530000 CNY} or {@code 12 %}. */
    public static Interval parse(String text) {
        int space = text.indexOf(' ');
        String numbers = space < 0 ? text : text.substring(0, space);
        String unit = space < 0 ? "" : text.substring(space + 1).trim();
        int dots = numbers.indexOf("..");
        try {
            return dots < 0
                    ? new Interval(new BigDecimal(numbers), new BigDecimal(numbers), unit)
                    : new Interval(
                            new BigDecimal(numbers.substring(0, dots)),
                            new BigDecimal(numbers.substring(dots + 2)),
                            unit);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no amount such as '24..99 t' or '181530000 CNY'.", e);
        }
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }

    BigDecimal middle() {
        return low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }

    /** Everything that something of this and something of the other, both not negative, can give together. */
    public Interval times(Interval other, String unitOfBoth) {
        return new Interval(low.multiply(other.low), high.multiply(other.high), unitOfBoth);
    }

    /**
     * Everything that something of this, not negative, over something of the other can be; rounded outwards to whole
     * numbers, so that nothing possible is left out.
     */
    public Interval over(Interval other, String unitOfBoth) {
        return new Interval(
                low.divide(other.high, 0, RoundingMode.FLOOR),
                high.divide(other.low, 0, RoundingMode.CEILING),
                unitOfBoth);
    }

    /** The smallest interval that holds both. */
    public Interval joined(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high), unit);
    }

    /** True where all of the other lies in this one. */
    public boolean covers(Interval other) {
        return low.compareTo(other.low) <= 0 && other.high.compareTo(high) <= 0;
    }

    /** Wider by a tolerance at both ends. */
    Interval widened(BigDecimal by) {
        return new Interval(low.subtract(by), high.add(by), unit);
    }

    public boolean holds(BigDecimal value) {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
        String numbers = isExact() ? plain(low) : plain(low) + ".." + plain(high);
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
