package org.tidewaiter.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month or a calendar year, the two grains at which customs offices publish; or January and February of a
 * year as one figure, as China published them in 2020. Stored as one number: 202310 is October 2023, 2023 the whole
 * year, 20200102 January and February 2020 together, which is neither of the two months.
 */
public record Period(int number) implements Comparable<Period> {
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-?(\\d{2}))?");
    private static final int JOINT = 102; // January to February, as the last four digits
    private static final int MONTHS_FROM = 10_000; // smaller numbers are years
    private static final int JOINT_FROM = 1_000_000; // smaller numbers are years or months

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
        int year = yearOf(number);
        int month = hasMonth(number) ? number % 100 : 1;
        boolean oddRun = isJoint(number) && number % 10000 != JOINT;
        if (year < 1900 || year > 2199 || month < 1 || month > 12 || oddRun) {
            throw new DateTimeException("no calendar month or year: " + number);
        }
    }

    public static Period of(YearMonth month) {
        return new Period(month.getYear() * 100 + month.getMonthValue());
    }

    public static Period ofYear(int year) {
        return new Period(year);
    }

    /** January and February of a year as one figure. */
    public static Period ofJanuaryAndFebruary(int year) {
        return new Period(year * 10000 + JOINT);
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

    private static int yearOf(int number) {
        return isJoint(number) ? number / 10000 : hasMonth(number) ? number / 100 : number;
    }

    /**
     * Divided rather than compared: where two comparisons of one number follow each other, compiled code may take the wrong
     * branch (JDK-8376400), and a year was taken for a joint figure. See decision 0100.
     */
    private static boolean isJoint(int number) {
        return number / JOINT_FROM != 0;
    }

    private static boolean hasMonth(int number) {
        return number / MONTHS_FROM != 0;
    }

    public Frequency frequency() {
        return hasMonth(number) ? Frequency.MONTHLY : Frequency.ANNUAL;
    }

    public int year() {
        return yearOf(number);
    }

    /** Whether this is two months as one figure. */
    public boolean isJoint() {
        return isJoint(number);
    }

    /** The first month of a joint figure, else the period itself. */
    public Period first() {
        return isJoint() ? new Period(year() * 100 + 1) : this;
    }

    /** The last month of a joint figure, else the period itself. */
    public Period last() {
        return isJoint() ? new Period(year() * 100 + 2) : this;
    }

    /** The joint figure a January or February may stand in. */
    public Optional<Period> joint() {
        boolean early = !isJoint() && hasMonth(number) && number % 100 <= 2;
        return early ? Optional.of(ofJanuaryAndFebruary(year())) : Optional.empty();
    }

    /** First day, included. */
    public LocalDate start() {
        int month = first().number;
        return hasMonth(month) ? LocalDate.of(month / 100, month % 100, 1) : LocalDate.of(month, 1, 1);
    }

    /** Last day, included. */
    public LocalDate end() {
        int month = last().number;
        return hasMonth(month) ? YearMonth.of(month / 100, month % 100).atEndOfMonth() : LocalDate.of(month, 12, 31);
    }

    /** The same month (or the year itself) some years away. */
    public Period plusYears(int years) {
        return new Period(number + years * (isJoint() ? 10000 : hasMonth(number) ? 100 : 1));
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start().compareTo(other.start());
        return byStart != 0 ? byStart : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        if (isJoint()) {
            return first() + ".." + last();
        }
        return hasMonth(number) ? YearMonth.of(number / 100, number % 100).toString() : Integer.toString(number);
    }
}
