package org.tidewaiter.casebook.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * From where words such as "June" and "last year" count.
 *
 * @param published day of publication; without it such words have no value
 * @param year      year of the period that the text is about; without it, and where it is long over, the year of
 *                  publication
 */
record TimeAnchor(@Nullable LocalDate published, @Nullable Integer year) {

    @Nullable
    Integer thisYear() {
        if (published == null) {
            return null;
        }
        boolean recent = year != null && year >= published.getYear() - 1;
        return recent ? year : Integer.valueOf(published.getYear());
    }

    /** Whether a year is the one before that of publication. */
    boolean isYearOver(@Nullable Integer some) {
        return some != null && published != null && some == published.getYear() - 1;
    }

    /** The year of a bare month: the latest one not after publication, or the next one in a plan. */
    @Nullable
    Integer yearOf(int month, boolean plan) {
        if (published == null) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth here = YearMonth.of(now.getYear(), month);
        if (plan) {
            return here.isBefore(now) ? here.getYear() + 1 : here.getYear();
        }
        return here.isAfter(now) ? here.getYear() - 1 : here.getYear();
    }

    /** The year of the last of several months that are over. */
    @Nullable
    Integer yearOfComplete(int lastMonth) {
        if (published == null) {
            return null;
        }
        LocalDate end = YearMonth.of(published.getYear(), lastMonth).atEndOfMonth();
        return end.isBefore(published) ? published.getYear() : published.getYear() - 1;
    }

    /** The year of a bare day: the latest one not after publication, or the next one in a plan. */
    @Nullable
    LocalDate day(int month, int day, boolean plan) {
        if (published == null) {
            return null;
        }
        LocalDate here = findDay(published.getYear(), month, day);
        if (here == null) {
            return null;
        }
        if (plan) {
            return here.isBefore(published) ? findDay(here.getYear() + 1, month, day) : here;
        }
        return here.isAfter(published) ? findDay(here.getYear() - 1, month, day) : here;
    }

    /** The last such weekday before publication. */
    @Nullable
    LocalDate weekday(DayOfWeek weekday) {
        return published == null ? null : published.with(TemporalAdjusters.previous(weekday));
    }

    static @Nullable LocalDate findDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // the text names a day that no calendar has
        }
    }
}
