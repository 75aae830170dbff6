package org.tidewaiter.casebook.publish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rungs of the ladder for times, the exact one first. */
public enum TimeGrain {
    HOUR,
    PART_OF_DAY,
    DATE,
    WEEK,
    MONTH;

    private static final Pattern HOURS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2})/(\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int PART = 6; // hours: night, morning, afternoon, evening

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A time in its canonical form, at most as exact as this rung; what is coarser already stays as it is. */
    public String generalise(String time) {
        Matcher hours = HOURS.matcher(time);
        if (hours.matches()) {
            return switch (this) {
                case HOUR -> time;
                case PART_OF_DAY -> partOfDay(hours);
                case DATE, WEEK, MONTH -> generalise(hours.group(1));
            };
        }
        int slash = time.indexOf('/');
        String first = slash < 0 ? time : time.substring(0, slash);
        String last = slash < 0 ? time : time.substring(slash + 1);
        if (compareTo(DATE) <= 0
                || (!DAY.matcher(first).matches() && !DAY.matcher(last).matches())) {
            return time;
        }
        return between(start(first), end(last));
    }

    private static String partOfDay(Matcher hours) {
        int from = Integer.parseInt(hours.group(2));
        int to = Integer.parseInt(hours.group(3));
        int first = from / PART * PART;
        int last = (to + PART - 1) / PART * PART;
        return to <= from || last - first > PART
                ? hours.group(1)
                : String.format(Locale.ROOT, "%sT%02d/%02d", hours.group(1), first, last);
    }

    private String start(String day) {
        if (!DAY.matcher(day).matches()) {
            return day;
        }
        LocalDate date = LocalDate.parse(day);
        return this == WEEK
                ? date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString()
                : YearMonth.from(date).toString();
    }

    private String end(String day) {
        if (!DAY.matcher(day).matches()) {
            return day;
        }
        LocalDate date = LocalDate.parse(day);
        return this == WEEK
                ? date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).toString()
                : YearMonth.from(date).toString();
    }

    private static String between(String first, String last) {
        return first.equals(last) ? first : first + "/" + last;
    }
}
