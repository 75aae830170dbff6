package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
    private static final Pattern MONTH_BEFORE = Pattern.compile("\\b" + MONTHS + " $");
    private static final Pattern MONTH_BEHIND = Pattern.compile("(?:st|nd|rd|th)? (?:of )?" + MONTHS + "(?!\\w)");
    private static final Pattern HUNDRED = Pattern.compile("(?i)\\b(?<n>\\d) hundred\\b");
    private static final Pattern ONE = Pattern.compile("(?i)\\bone (?=ton|tonne|metric ton)");
    private static final Set<String> AMOUNTS = Set.of("yuan", "dollars", "won", "tons", "kilograms", "barrels");
    private static final Set<String> SUMMED = Set.of(
            "yuan",
            "dollars",
            "won",
            "tons",
            "kilograms",
            "barrels",
            "pieces",
            "trucks",
            "containers",
            "sacks",
            "carriages");
    private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(100);
    private static final Pattern LISTED = Pattern.compile("\\d?(?:,? ?| ?(?:and|or) )*");
    private static final Pattern NO_NOUN = Pattern.compile(
            "(?i)\\d? ?(?:[,.;:)!?]|$|(?:on|in|from|for|to|at|all|altogether|together|by|the|and|or|was|were|is|in all|into|went|of)\\b)");
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

    /** A number and where it stands. */
    record Placed(ToldNumber number, int start, int end) {
        boolean isBare() {
            return number.unit().isEmpty();
        }

        Placed in(String unit) {
            return new Placed(new ToldNumber(number.value(), number.halfUnit(), unit), start, end);
        }
    }

    /** The numbers of a sentence in their order; years are none. */
    static List<ToldNumber> list(String sentence) {
        return placed(inDigits(sentence)).stream().map(Placed::number).toList();
    }

    /** The sentence with its number words in digits; "one" only where it counts a weight. */
    static String inDigits(String sentence) {
        String digits = NumberWords.inDigits(sentence);
        return ONE.matcher(HUNDRED.matcher(digits).replaceAll("${n}00")).replaceAll("1 ");
    }

    /** The same, with their places, in a sentence that has digits only. */
    static List<Placed> placed(String sentence) {
        List<Placed> numbers = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(sentence);
        while (matcher.find()) {
            String digits = matcher.group(2);
            boolean bare = matcher.group(1) == null && matcher.group(3) == null && matcher.group(4) == null;
            if (bare && (YEAR.matcher(digits).matches() || isDay(sentence, matcher))) {
                continue;
            }
            String printed = digits + (matcher.group(3) == null ? "" : " " + matcher.group(3));
            int power = matcher.group(3) == null ? 0 : Scale.power(matcher.group(3));
            String unit =
                    matcher.group(4) != null ? matcher.group(4) : matcher.group(1) != null ? matcher.group(1) : "";
            unit = unit.toLowerCase(Locale.ROOT);
            ToldNumber number = new ToldNumber(
                    new BigDecimal(digits.replaceAll(",", "")).scaleByPowerOfTen(power),
                    Printed.halfUnit(printed),
                    UNITS.getOrDefault(unit, unit));
            numbers.add(new Placed(number, matcher.start(matcher.group(1) == null ? 2 : 1), matcher.end()));
        }
        return numbers;
    }

    /**
     * The same, where an amount that leaves its unit out has that of its neighbour: "5,200 tons on one, 6,300 on the other",
     * "with 4,000, 5,500 and 6,000 tons".
     */
    static List<Placed> filled(String sentence) {
        List<Placed> numbers = new ArrayList<>(placed(sentence));
        for (int at = numbers.size() - 2; at >= 0; at--) {
            Placed next = numbers.get(at + 1);
            if (numbers.get(at).isBare()
                    && LISTED.matcher(sentence.substring(numbers.get(at).end() - 1, next.start()))
                            .matches()) {
                numbers.set(at, numbers.get(at).in(next.number().unit()));
            }
        }
        String unit = "";
        for (int at = 0; at < numbers.size(); at++) {
            Placed placed = numbers.get(at);
            if (AMOUNTS.contains(placed.number().unit())) {
                unit = placed.number().unit();
            } else if (placed.isBare()
                    && placed.number().value().compareTo(LEAST_AMOUNT) >= 0
                    && NO_NOUN.matcher(sentence)
                            .region(placed.end() - 1, sentence.length())
                            .lookingAt()) {
                numbers.set(at, placed.in(unit));
            }
        }
        return numbers;
    }

    /** The same amount in another unit, where it can be told in it. */
    Optional<ToldNumber> in(String other) {
        if (unit.equals(other)) {
            return Optional.of(this);
        }
        int power = other.equals("tons") && unit.equals("kilograms")
                ? -3
                : other.equals("kilograms") && unit.equals("tons") ? 3 : 0;
        return power == 0
                ? Optional.empty()
                : Optional.of(new ToldNumber(value.scaleByPowerOfTen(power), halfUnit.scaleByPowerOfTen(power), other));
    }

    /** A day of a month: "March 5", "5 March". */
    private static boolean isDay(String sentence, Matcher number) {
        return MONTH_BEFORE.matcher(sentence.substring(0, number.start(2))).find()
                || MONTH_BEHIND
                        .matcher(sentence)
                        .region(number.end(2), sentence.length())
                        .lookingAt();
    }

    /** How much more the second is than the first, in per cent of the first. */
    static BigDecimal percentChange(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from, MathContext.DECIMAL64);
    }

    /** Whether it is an amount of money or goods, or of what carries them, which may be summed and compared. */
    boolean isAmount() {
        return SUMMED.contains(unit);
    }

    /** Whether it can count things: no per cent, no length of time and no fraction. */
    boolean isCount() {
        return !NO_COUNT.matcher(unit).matches();
    }

    boolean isNear(BigDecimal other, BigDecimal room) {
        return value.subtract(other).abs().compareTo(halfUnit.add(room)) <= 0;
    }
}
