package org.tidewaiter.detect;

import org.tidewaiter.trade.Period;

/**
 * A run of calendar months or of calendar years, none left out.
 *
 * @param first months since the year 0 (year * 12 + month - 1) of the first one, of a year its January
 * @param length how many
 * @param monthsEach 1 for months, 12 for years
 */
public record PeriodAxis(int first, int length, int monthsEach) {
    private static final int YEAR = 12;

    public PeriodAxis {
        if (length < 0 || (monthsEach != 1 && monthsEach != YEAR)) {
            throw new IllegalArgumentException("a run of " + length + " periods of " + monthsEach + " months");
        }
    }

    /** A run of months. */
    public PeriodAxis(int first, int length) {
        this(first, length, 1);
    }

    /** The periods from one to another, both included; two months or two years. */
    public static PeriodAxis of(Period from, Period to) {
        int each = from.frequency() == Period.Frequency.ANNUAL ? YEAR : 1;
        return new PeriodAxis(count(from), (count(to) - count(from)) / each + 1, each);
    }

    private static int count(Period period) {
        if (period.isJoint()) {
            throw new IllegalArgumentException(period + " is no calendar month");
        }
        return period.year() * YEAR + (period.frequency() == Period.Frequency.ANNUAL ? 0 : period.number() % 100 - 1);
    }

    /** True where the periods are years. */
    public boolean isAnnual() {
        return monthsEach == YEAR;
    }

    /** How many periods a number of months takes up, the last perhaps in part. */
    public int places(int months) {
        return (months + monthsEach - 1) / monthsEach;
    }

    /** The period at a place, counted from 0. */
    public Period at(int place) {
        int month = first + place * monthsEach;
        return isAnnual() ? Period.ofYear(month / YEAR) : new Period(month / YEAR * 100 + month % YEAR + 1);
    }

    /** The place of a month or year; negative or beyond the length where it lies outside. */
    public int placeOf(Period period) {
        return Math.floorDiv(count(period) - first, monthsEach);
    }
}
