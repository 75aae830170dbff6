package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Lag;

/** Words that count from an event: "two weeks before", "on the eve of", "ahead of". */
final class Lags {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final double ROUGHLY = .1; // what "about" may hide, docs/method/claims.md

    static final Pattern WORDS =
            Pattern.compile("(?:\\b(?<about>about|around|roughly|some|nearly|almost|over|more than) )?"
                    + "(?:\\b(?<number>" + NumberWords.PATTERN + "|\\d{1,3}|a few|several|a couple of|an?|the) )?"
                    + "(?:\\b(?<unit>days?|weeks?|months?) )?"
                    + "\\b(?<how>ahead of|before|prior to|in the run-up to|on the eve of|in preparation for|in time for|for"
                    + "|after|following|in the wake of|during) ");

    private Lags() {}

    static Lag of(Matcher words) {
        Lag.Side side = switch (words.group("how")) {
            case "after", "following", "in the wake of" -> Lag.Side.AFTER;
            case "during" -> Lag.Side.DURING;
            default -> Lag.Side.BEFORE;
        };
        if (words.group("how").equals("on the eve of")) {
            return new Lag(side, 1, 1);
        }
        @Nullable String unit = words.group("unit");
        if (unit == null || side == Lag.Side.DURING) {
            return Lag.of(side);
        }
        return days(side, words.group("number"), unit, words.group("about") != null);
    }

    private static Lag days(Lag.Side side, @Nullable String number, String unit, boolean about) {
        int days = unit.startsWith("day") ? 1 : unit.startsWith("week") ? WEEK : MONTH;
        int hidden = days / 2; // a week told in weeks may be half a one more or less
        if (number == null) {
            return unit.endsWith("s")
                    ? new Lag(
                            side,
                            Math.max(1, 2 * days - hidden),
                            12 * days) // some of them, and less than the next unit
                    : Lag.of(side);
        }
        if (number.equals("the")) {
            return new Lag(side, 1, days == 1 ? 1 : 2 * days - 1); // the week before may be any day of it
        }
        Interval count = number.matches("an?") ? Numerals.number("one") : Numerals.number(number);
        double room = about ? ROUGHLY : 0;
        int least = (int) Math.floor(count.low().doubleValue() * days * (1 - room)) - hidden;
        int most = (int) Math.ceil(count.high().doubleValue() * days * (1 + room)) + hidden;
        return new Lag(side, Math.max(1, least), most);
    }
}
