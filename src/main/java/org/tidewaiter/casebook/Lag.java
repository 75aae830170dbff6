package org.tidewaiter.casebook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far something is from an event, as a text tells it: "before", "7 d before", "4..10 d after", "during".
 *
 * @param least days; 0 where none are told
 * @param most  days; {@link #UNTOLD} where none are told
 */
public record Lag(Side side, int least, int most) {
    /** On which side of the event. */
    public enum Side {
        BEFORE,
        DURING,
        AFTER
    }

    /** Stands for a number of days that the text does not give. */
    public static final int UNTOLD = Integer.MAX_VALUE;

    private static final Pattern FORM = Pattern.compile("(?:(\\d+)(?:\\.\\.(\\d+))? d )?(before|during|after)");

    /** A side without a number of days. */
    public static Lag of(Side side) {
        return new Lag(side, 0, UNTOLD);
    }

    /** Reads what {@link #toString} writes. */
    public static Lag parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no distance such as '7 d before' or 'during'.");
        }
        Side side = Side.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
        if (matcher.group(1) == null) {
            return of(side);
        }
        int least = Integer.parseInt(matcher.group(1));
        return new Lag(side, least, matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2)));
    }

    /** Whether the text gives a number of days. */
    public boolean isTold() {
        return most != UNTOLD;
    }

    @Override
    public String toString() {
        String days = !isTold() ? "" : (least == most ? least : least + ".." + most) + " d ";
        return days + side.name().toLowerCase(Locale.ROOT);
    }
}
