package org.tidewaiter.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month or a calendar year, the two grains at which customs offices publish. Stored as one number: 202310 is
 * October 2023, 2023 the whole year.
 */
public record Period(int number) implements Comparable<Period> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-?(\\d{2}))?");

    /** Which grain a period has. */
    public enum Frequency {
        ANNUAL("A"),
        MONTHLY("M");

        private final String code;

        Frequency(String code) {
            this.code = code;
        }

        /** UN Comtrade frequency code, A or M. */
        public String code() {
            return code;
        }
    }

    public Period {
        int year = number >= 10000 ? number / 100 : number;
        int month = number >= 10000 ? number % 100 : 1;
        if (year < 1900 || year > 2199 || month < 1 || month > 12) {
            throw new DateTimeException("no calendar month or year: " + number);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.getYear() * 100 + month.getMonthValue());
    }

    public static Period ofYear(int year) {
        return new Period(year);
    }

    /** Reads 2023, 2023-10 or 202310. */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (matcher.matches()) {
            try {
                String month = matcher.group(2);
                return new Period(Integer.parseInt(month == null ? matcher.group(1) : matcher.group(1) + month));
            } catch (DateTimeException e) {
                throw notAPeriod(text, e);
            }
        }
        throw notAPeriod(text, null);
    }

    private static AppException notAPeriod(String text, @org.jspecify.annotations.Nullable Throwable cause) {
        AppException exception = AppException.wrongUse(
                "'" + text + "' is no month or year.", "Write a month as 2023-10 or a year as 2023.");
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }

    public Frequency frequency() {
        return number >= 10000 ? Frequency.MONTHLY : Frequency.ANNUAL;
    }

    public int year() {
        return number >= 10000 ? number / 100 : number;
    }

    /** First day, included. */
    public LocalDate start() {
        return number >= 10000 ? LocalDate.of(number / 100, number % 100, 1) : LocalDate.of(number, 1, 1);
    }

    /** Last day, included. */
    public LocalDate end() {
        return number >= 10000 ? YearMonth.of(number / 100, number % 100).atEndOfMonth() : LocalDate.of(number, 12, 31);
    }

    /** The same month (or the year itself) some years away. */
    public Period plusYears(int years) {
        return new Period(number >= 10000 ? number + 100 * years : number + years);
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start().compareTo(other.start());
        return byStart != 0 ? byStart : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return number >= 10000 ? YearMonth.of(number / 100, number % 100).toString() : Integer.toString(number);
    }
}
