package org.tidewaiter.detect;

import org.tidewaiter.trade.Period;

/** A run of calendar months, none left out; {@code first} counts months since the year 0 (year * 12 + month - 1). */
public record MonthAxis(int first, int length) {

    public MonthAxis {
        if (length < 0) {
            throw new IllegalArgumentException("a run of " + length + " months");
        }
    }

    /** The months from one to another, both included. */
    public static MonthAxis of(Period from, Period to) {
        return new MonthAxis(count(from), count(to) - count(from) + 1);
    }

    private static int count(Period month) {
        if (month.frequency() != Period.Frequency.MONTHLY || month.isJoint()) {
            throw new IllegalArgumentException(month + " is no calendar month");
        }
        return month.year() * 12 + month.number() % 100 - 1;
    }

    /** The month at a place, counted from 0. */
    public Period at(int place) {
        int month = first + place;
        return new Period(month / 12 * 100 + month % 12 + 1);
    }

    /** The place of a month; negative or beyond the length where it lies outside. */
    public int placeOf(Period month) {
        return count(month) - first;
    }
}
