package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter or half told by its number only, beside one that is told whole: "310 million in the second quarter, after 230
 * million in the first". It is one of the same year.
 */
final class OtherQuarter {
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-(?:01|04|07|10)/\\d{4}-(?:03|06|09|12)");
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:in|of|from|for|than|over|against|to|below|above|beat|exceed(?:s|ed)) the (?<nth>first|second|third|fourth)(?=[.,;)]|$| by\\b)");
    private static final List<String> NUMBERS = List.of("first", "second", "third", "fourth");
    private static final int YEAR_DASH = "2024-01/".length();
    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    private OtherQuarter() {}

    /** Those beside the times read from a sentence. */
    static List<Span> beside(Sentence sentence, List<Span> times) {
        List<Span> others = new ArrayList<>();
        for (Span told : times) {
            if (!told.rule().equals("time: half or quarter")
                    || !WHOLE.matcher(told.value()).matches()) {
                continue;
            }
            Matcher number = NUMBER.matcher(sentence.lower());
            while (number.find()) {
                int length =
                        month(told.value().substring(YEAR_DASH)) - month(told.value()) == HALF - 1 ? HALF : QUARTER;
                int last = length * (1 + NUMBERS.indexOf(number.group("nth")));
                int year = Integer.parseInt(told.value().substring(0, 4));
                if (last <= YEAR) {
                    others.add(Span.of(
                            SpanKind.TIME,
                            TimeWords.month(year, last - length + 1) + "/" + TimeWords.month(year, last),
                            sentence.at(number.start("nth"), number.end("nth")),
                            "time: other quarter"));
                }
            }
            break;
        }
        return others;
    }

    static boolean isWhole(Span period) {
        return WHOLE.matcher(period.value()).matches();
    }

    /** The quarter or half of that number, the last one before a period of that length. */
    static Optional<String> before(Span period, String number) {
        int first = month(period.value());
        int length = month(period.value().substring(YEAR_DASH)) - first + 1;
        int other = length * NUMBERS.indexOf(number) + 1;
        if ((length != QUARTER && length != HALF) || other > YEAR) {
            return Optional.empty();
        }
        int year = Integer.parseInt(period.value().substring(0, 4)) - (other < first ? 0 : 1);
        return Optional.of(TimeWords.month(year, other) + "/" + TimeWords.month(year, other + length - 1));
    }

    private static int month(String value) {
        return Integer.parseInt(value.substring(5, 7));
    }
}
