package org.tidewaiter.consignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.consignment.DayReading.Span;

/**
 * Reads a date. Year first, a month in words, and dots with the year last (day.month.year) have one reading; with slashes or
 * dashes and the year last the day and the month could be either way round, and both are kept.
 */
final class DayCell {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\.?");
    private static final Pattern CJK = Pattern.compile("(\\d{4})[년年](\\d{1,2})[월月](\\d{1,2})[일日号]?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-/ .]*([a-z]{3,9})[-/ .,]*(\\d{4})");
    private static final Pattern WORD_DAY =
            Pattern.compile("([a-z]{3,9})[-/ .]*(\\d{1,2})(?:st|nd|rd|th)?[-/ .,]+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年년](\\d{1,2})[月월]?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})[年년]?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern TIME = Pattern.compile(
            "(?i)[t ]+(?:오전|오후|上午|下午)?\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]m)?\\s*(?:z|utc|[+-]\\d{2}:?\\d{2})?$");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final LocalDate SERIAL_ZERO =
            LocalDate.of(1899, 12, 30); // day 0 of spreadsheets, from March 1900 on
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1); // no consignment file reaches back so far
    private static final String ASK = " On which day did the goods move?";

    private final LocalDate today;

    DayCell(LocalDate today) {
        this.today = today;
    }

    DayReading read(String cell, Cell.Kind kind) {
        String text = GoodsCell.tidy(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return DayReading.none(Flag.DATE_MISSING, "The row has no date." + ASK);
        }
        DayReading reading = parse(TIME.matcher(text).replaceFirst("").strip(), cell, kind);
        if (reading.spans().stream().allMatch(span -> isPlausible(span.start()))) {
            return reading;
        }
        return new DayReading(
                reading.spans(),
                List.of(new Flagged(
                        Flag.DATE_FUTURE,
                        "'" + cell.strip() + "' lies after " + today + " or before 1950. Is it right?")));
    }

    private boolean isPlausible(LocalDate day) {
        return !day.isAfter(today) && !day.isBefore(EARLIEST);
    }

    private DayReading parse(String written, String cell, Cell.Kind kind) {
        String text = written.replaceAll("(?<=[./년월年月-])\\s+|\\s+(?=[./년월일年月日-])", "");
        LocalDate day = plain(text);
        if (day != null) {
            return DayReading.day(day);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return yearLast(last, cell);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(text, cell, kind);
        }
        return span(text, cell);
    }

    private static @Nullable LocalDate plain(String text) {
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT, CJK)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher.group(1), matcher.group(2), matcher.group(3));
            }
        }
        Matcher dayFirst = DAY_WORD.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher wordFirst = WORD_DAY.matcher(text);
        return wordFirst.matches() ? day(wordFirst.group(3), month(wordFirst.group(1)), wordFirst.group(2)) : null;
    }

    private static String month(String word) {
        return Integer.toString(MONTHS.indexOf(word.substring(0, 3)) + 1);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // no such day: the caller says so with the cell
        }
    }

    private static DayReading yearLast(Matcher matcher, String cell) {
        LocalDate dayFirst = day(matcher.group(4), matcher.group(3), matcher.group(1));
        LocalDate monthFirst =
                matcher.group(2).equals(".") ? null : day(matcher.group(4), matcher.group(1), matcher.group(3));
        if (dayFirst == null) {
            return monthFirst == null ? unreadable(cell) : DayReading.day(monthFirst);
        }
        if (monthFirst == null || dayFirst.equals(monthFirst)) {
            return DayReading.day(dayFirst);
        }
        return new DayReading(
                List.of(new Span(dayFirst, dayFirst), new Span(monthFirst, monthFirst)),
                List.of(new Flagged(
                        Flag.DATE_AMBIGUOUS,
                        "'" + cell.strip() + "' could be " + dayFirst + " or " + monthFirst + ". Which is meant?")));
    }

    /** A workbook counts days; in a text table the same digits could be anything, so they are only offered. */
    private static DayReading serial(String text, String cell, Cell.Kind kind) {
        LocalDate day = SERIAL_ZERO.plusDays(Long.parseLong(text.substring(0, 5)));
        String could = "'" + cell.strip() + "' would be " + day + " as a spreadsheet's day number.";
        return kind == Cell.Kind.NUMBER
                ? new DayReading(
                        List.of(new Span(day, day)), List.of(new Flagged(Flag.DATE_SERIAL, could + " Is it so?")))
                : DayReading.none(Flag.DATE_UNREADABLE, could + ASK);
    }

    private static DayReading span(String text, String cell) {
        Matcher month = MONTH.matcher(text);
        Matcher year = YEAR.matcher(text);
        Span span = null;
        if (month.matches() && day(month.group(1), month.group(2), "1") != null) {
            YearMonth whole = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            span = new Span(whole.atDay(1), whole.atEndOfMonth());
        } else if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            span = new Span(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
        }
        return span == null
                ? unreadable(cell)
                : new DayReading(
                        List.of(span),
                        List.of(new Flagged(
                                Flag.DATE_NOT_A_DAY,
                                "'" + cell.strip() + "' is no day; the answer is for all of it." + ASK)));
    }

    private static DayReading unreadable(String cell) {
        return DayReading.none(Flag.DATE_UNREADABLE, "'" + cell.strip() + "' is no date that can be read." + ASK);
    }
}
