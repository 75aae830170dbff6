package org.tidewaiter.casebook.publish;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rungs of the ladder for numbers, the exact one first: 10 containers, about ten containers, several containers. */
public enum NumberGrain {
    EXACT,
    ABOUT,
    SEVERAL;

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(?:\\.\\.(\\d+(?:\\.\\d+)?))? (\\S+)(?: x.*)?");
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);
    private static final Map<Integer, String> SMALL = Map.of(
            1, "one", 2, "two", 3, "three", 4, "four", 5, "five", 6, "six", 7, "seven", 8, "eight", 9, "nine", 10,
            "ten");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("t", "tons"),
            Map.entry("kg", "kilograms"),
            Map.entry("bbl", "barrels"),
            Map.entry("l", "litres"),
            Map.entry("m3", "cubic metres"),
            Map.entry("head", "head"),
            Map.entry("h", "hours"),
            Map.entry("d", "days"));

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A quantity, vehicle, amount of money or duration in its canonical form, in words at most as exact as this rung. */
    public String words(String amount) {
        Matcher matcher = AMOUNT.matcher(amount);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no amount in canonical form");
        }
        BigDecimal low = new BigDecimal(matcher.group(1));
        BigDecimal high = matcher.group(2) == null ? low : new BigDecimal(matcher.group(2));
        String unit = unit(matcher.group(3));
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        return switch (this) {
            case EXACT -> plain(low) + (high.compareTo(low) == 0 ? "" : " to " + plain(high)) + " " + unit;
            case ABOUT -> "about " + inWords(middle.round(ONE_DIGIT)) + " " + unit;
            case SEVERAL -> size(middle) + " " + unit;
        };
    }

    private static String unit(String word) {
        return UNITS.getOrDefault(word, word.matches("[A-Z]{3}") ? word : word + "s");
    }

    private static String inWords(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.compareTo(BigDecimal.TEN) <= 0
                ? SMALL.getOrDefault(number.intValue(), plain(number))
                : plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Orders of magnitude only, so that neighbouring numbers are told alike. */
    private static String size(BigDecimal number) {
        double value = number.doubleValue();
        if (value < 1.5) {
            return "one or two";
        }
        if (value <= 20) {
            return "several";
        }
        if (value <= 100) {
            return "dozens of";
        }
        if (value <= 1_000) {
            return "hundreds of";
        }
        if (value <= 10_000) {
            return "thousands of";
        }
        return value <= 1_000_000 ? "tens of thousands or more of" : "millions of";
    }
}
