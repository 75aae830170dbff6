package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts numbers from two to ninety-nine that are written as words into digits. "One" stays: it seldom counts. */
final class NumberWords {
    private static final List<String> SMALL = List.of(
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
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Pattern WORD = Pattern.compile("(?i)\\b(?:(" + String.join("|", TENS)
            + ")(?:-(one|two|three|four|five|six|seven|eight|nine))?|(" + String.join("|", SMALL.reversed())
            + "))\\b");

    private NumberWords() {}

    static String inDigits(String sentence) {
        return WORD.matcher(sentence).replaceAll(match -> Matcher.quoteReplacement(Integer.toString(value(match))));
    }

    private static int value(MatchResult match) {
        if (match.group(3) != null) {
            return small(match.group(3));
        }
        int tens = 10 * (2 + TENS.indexOf(match.group(1).toLowerCase(Locale.ROOT)));
        return match.group(2) == null ? tens : tens + small(match.group(2));
    }

    private static int small(String word) {
        return word.equalsIgnoreCase("one") ? 1 : 2 + SMALL.indexOf(word.toLowerCase(Locale.ROOT));
    }
}
