package org.tidewaiter.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A run of months or of years, both ends included: 2023-01..2023-10, 2016..2024, or one period alone. */
public record PeriodRange(Period from, Period to) {

    public PeriodRange {
        if (from.frequency() != to.frequency()) {
            throw AppException.wrongUse(
                    "'" + from + ".." + to + "' mixes months and years.",
                    "Give two months (2023-01..2023-10) or two years (2016..2024).");
        }
        if (from.compareTo(to) > 0) {
            throw AppException.wrongUse(
                    "'" + from + ".." + to + "' ends before it starts.", "Put the earlier period first.");
        }
    }

    /** Reads {@code from..to}, or one period. */
    public static PeriodRange parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            Period only = Period.parse(text);
            return new PeriodRange(only, only);
        }
        return new PeriodRange(Period.parse(text.substring(0, dots)), Period.parse(text.substring(dots + 2)));
    }

    public Period.Frequency frequency() {
        return from.frequency();
    }

    /** First day, included. */
    public LocalDate start() {
        return from.start();
    }

    /** Last day, included. */
    public LocalDate end() {
        return to.end();
    }

    /** Whether a period lies wholly inside. */
    public boolean holds(Period period) {
        return period.frequency() == frequency()
                && !period.start().isBefore(start())
                && !period.end().isAfter(end());
    }

    /** Whether some day of a period lies inside. */
    public boolean touches(Period period) {
        return period.frequency() == frequency()
                && !period.end().isBefore(start())
                && !period.start().isAfter(end());
    }

    /** The same months some years away. */
    public PeriodRange plusYears(int years) {
        return new PeriodRange(from.plusYears(years), to.plusYears(years));
    }

    /** Every month or year in order. */
    public List<Period> listPeriods() {
        List<Period> periods = new ArrayList<>();
        if (frequency() == Period.Frequency.ANNUAL) {
            for (int year = from.year(); year <= to.year(); year++) {
                periods.add(Period.ofYear(year));
            }
            return periods;
        }
        YearMonth last = YearMonth.from(to.start());
        for (YearMonth month = YearMonth.from(from.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(Period.of(month));
        }
        return periods;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
