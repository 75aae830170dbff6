package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a number may have come to be written instead of the right one: a nought too many, two digits that changed places, one
 * digit that was struck wrongly. A number of three digits is that near to another one of its size by chance in one case of
 * thirty, so it shows as well what it is meant to be.
 */
final class Slip {
    private static final int DIGITS = 3;
    private static final List<Integer> FACTORS = List.of(10, 100, 1000, 10_000);

    private Slip() {}

    /**
     * What went wrong, in words; empty where nothing of this sort did.
     *
     * @param told with what its last digit may hide
     */
    static Optional<String> between(Interval told, BigDecimal right) {
        if (right.signum() <= 0) {
            return Optional.empty();
        }
        return FACTORS.stream()
                .filter(factor -> told.holds(right.multiply(BigDecimal.valueOf(factor)))
                        || told.holds(right.divide(BigDecimal.valueOf(factor))))
                .findFirst()
                .map(factor -> "It is off by a factor of " + factor + ".")
                .or(() -> ofDigits(told.middle(), right));
    }

    private static Optional<String> ofDigits(BigDecimal told, BigDecimal right) {
        String written = told.stripTrailingZeros().unscaledValue().toString();
        BigDecimal rounded = right.round(new MathContext(written.length(), RoundingMode.HALF_EVEN));
        String meant = rounded.unscaledValue().toString();
        if (written.length() < DIGITS || meant.length() != written.length() || magnitude(told) != magnitude(rounded)) {
            return Optional.empty();
        }
        int[] wrong = IntStream.range(0, written.length())
                .filter(place -> written.charAt(place) != meant.charAt(place))
                .toArray();
        boolean near = wrong.length == 1 && wrong[0] == written.length() - 1; // a little more or less is no slip
        if (wrong.length == 1 && !near) {
            return Optional.of("One digit of it differs.");
        }
        boolean swapped = wrong.length == 2
                && wrong[1] == wrong[0] + 1
                && written.charAt(wrong[0]) == meant.charAt(wrong[1])
                && written.charAt(wrong[1]) == meant.charAt(wrong[0]);
        return swapped ? Optional.of("Two of its digits have changed places.") : Optional.empty();
    }

    /** How many digits stand before the point. */
    private static int magnitude(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
