package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.extract.NumberWords;

/**
 * A number as it stands in a sentence.
 *
 * @param value    in whole units
 * @param halfUnit what its last printed digit can hide
 * @param unit     the word or sign beside it in one form; empty for a bare number
 */
record ToldNumber(BigDecimal value, BigDecimal halfUnit, String unit) {
    private static final Pattern PATTERN = Pattern.compile(
            "(?i)(US\\$|\\$|¥|€)?\\s?(\\d[\\d,]*(?:\\.\\d+)?)[\\s-]?"
                    + "(" + Scale.WORDS + ")?\\s?"
                    + "(percent|per cent|%|yuan|renminbi|RMB|dollars|U\\.S\\. dollars|won|tons?\\b|tonnes?\\b|metric tons|t\\b|kilograms?\\b|kilos?\\b|kg|barrels?\\b|pieces?\\b"
                    + "|trucks?\\b|lorries|containers?\\b|times|liters|heads|sacks?\\b|bags|sets|units|workers|carriages?\\b|wagons?\\b|years?\\b|months?\\b|weeks?\\b|hours?\\b|days?\\b|minutes?\\b|(?:half|halves|thirds?|quarters?|fifths?|tenths?)\\b)?");
    private static final Pattern NO_COUNT =
            Pattern.compile("%|(?:year|month|week|hour|day|minute)s?|half|halves|(?:third|quarter|fifth|tenth)s?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("per cent", "%"),
            Map.entry("renminbi", "yuan"),
            Map.entry("rmb", "yuan"),
            Map.entry("¥", "yuan"),
            Map.entry("$", "dollars"),
            Map.entry("us$", "dollars"),
            Map.entry("u.s. dollars", "dollars"),
            Map.entry("ton", "tons"),
            Map.entry("tonne", "tons"),
            Map.entry("tonnes", "tons"),
            Map.entry("kilogram", "kilograms"),
            Map.entry("kilo", "kilograms"),
            Map.entry("barrel", "barrels"),
            Map.entry("piece", "pieces"),
            Map.entry("truck", "trucks"),
            Map.entry("lorries", "trucks"),
            Map.entry("container", "containers"),
            Map.entry("sack", "sacks"),
            Map.entry("carriage", "carriages"),
            Map.entry("wagon", "carriages"),
            Map.entry("wagons", "carriages"),
            Map.entry("metric tons", "tons"),
            Map.entry("t", "tons"),
            Map.entry("kilos", "kilograms"),
            Map.entry("kg", "kilograms"));

    /** The numbers of a sentence in their order; years are none. */
    static List<ToldNumber> list(String sentence) {
        List<ToldNumber> numbers = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(NumberWords.inDigits(sentence));
        while (matcher.find()) {
            String digits = matcher.group(2);
            boolean bare = matcher.group(1) == null && matcher.group(3) == null && matcher.group(4) == null;
            if (bare && YEAR.matcher(digits).matches()) {
                continue;
            }
            String printed = digits + (matcher.group(3) == null ? "" : " " + matcher.group(3));
            int power = matcher.group(3) == null ? 0 : Scale.power(matcher.group(3));
            String unit =
                    matcher.group(4) != null ? matcher.group(4) : matcher.group(1) != null ? matcher.group(1) : "";
            unit = unit.toLowerCase(Locale.ROOT);
            numbers.add(new ToldNumber(
                    new BigDecimal(digits.replaceAll(",", "")).scaleByPowerOfTen(power),
                    Printed.halfUnit(printed),
                    UNITS.getOrDefault(unit, unit)));
        }
        return numbers;
    }

    /** How much more the second is than the first, in per cent of the first. */
    static BigDecimal percentChange(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from, MathContext.DECIMAL64);
    }

    /** Whether it can count things: no per cent, no length of time and no fraction. */
    boolean isCount() {
        return !NO_COUNT.matcher(unit).matches();
    }

    boolean isNear(BigDecimal other, BigDecimal room) {
        return value.subtract(other).abs().compareTo(halfUnit.add(room)) <= 0;
    }
}
