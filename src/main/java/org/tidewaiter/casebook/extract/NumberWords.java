package org.tidewaiter.casebook.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are written as words, from one to ninety-nine. */
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final int BELOW_TEN = 9; // words
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String ONES = String.join("|", SMALL.subList(0, BELOW_TEN));

    /** Any of them in small letters, for patterns; what begins with another one comes before it. */
    static final String PATTERN =
            "(?:" + String.join("|", TENS) + ")(?:-(?:" + ONES + "))?|" + String.join("|", SMALL.reversed());

    /** The words with their numbers. */
    static final Map<String, Integer> VALUES = values();

    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:" + PATTERN + ")\\b");

    private NumberWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int at = 0; at < SMALL.size(); at++) {
            values.put(SMALL.get(at), at + 1);
        }
        for (int at = 0; at < TENS.size(); at++) {
            int tens = 10 * (at + 2);
            values.put(TENS.get(at), tens);
            for (int one = 1; one <= BELOW_TEN; one++) {
                values.put(TENS.get(at) + "-" + SMALL.get(one - 1), tens + one);
            }
        }
        return Map.copyOf(values);
    }

    /** The sentence with digits in place of these words; "one" stays, since it seldom counts. */
    public static String inDigits(String sentence) {
        return WORD.matcher(sentence).replaceAll(match -> {
            String word = match.group().toLowerCase(Locale.ROOT);
            return word.equals("one")
                    ? Matcher.quoteReplacement(match.group())
                    : Objects.requireNonNull(VALUES.get(word)).toString();
        });
    }
}
