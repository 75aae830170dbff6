package org.tidewaiter.casebook.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ordinal numbers from first to ninety-ninth, in words or digits. */
final class Ordinals {
    private static final List<String> IRREGULAR =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final Map<String, Integer> VALUES = values();

    /** Any of them in small letters, for patterns; what begins with another one comes before it. */
    static final String PATTERN = "(?:" + String.join("|", longestFirst()) + "|\\d{1,2}(?:st|nd|rd|th))";

    private Ordinals() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        NumberWords.VALUES.forEach((word, value) -> values.put(ordinal(word, value), value));
        return Map.copyOf(values);
    }

    private static String ordinal(String word, int value) {
        int ones = value % 10;
        if (value < 10) {
            return IRREGULAR.get(value - 1);
        }
        if (value > 20 && ones > 0) {
            return word.substring(0, word.indexOf('-') + 1) + IRREGULAR.get(ones - 1);
        }
        return value == 12 ? "twelfth" : word.replaceFirst("y$", "ie") + "th";
    }

    private static List<String> longestFirst() {
        return VALUES.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(word -> word))
                .toList();
    }

    /** The number of an ordinal, or of a number in words or digits. */
    static int number(String word) {
        Integer ordinal = VALUES.get(word);
        if (ordinal != null) {
            return ordinal;
        }
        String digits = word.replaceAll("\\D", "");
        return digits.isEmpty() ? Numerals.number(word).low().intValue() : Integer.parseInt(digits);
    }
}
