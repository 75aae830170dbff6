package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * A time as a claim gives it, both days included.
 *
 * @param hours part of the day, as {@code 00/06}; empty where none is told
 */
public record Span(LocalDate from, LocalDate to, Optional<String> hours) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A time runs forward, not from " + from + " to " + to);
        }
    }

    /** Reads {@code 2022}, {@code 2023-01/2023-10}, {@code 2024-06-18} or {@code 2024-06-18T00/06}. */
    public static Span parse(String text) {
        int clock = text.indexOf('T');
        if (clock > 0) {
            LocalDate day = LocalDate.parse(text.substring(0, clock));
            return new Span(day, day, Optional.of(text.substring(clock + 1)));
        }
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String last = slash < 0 ? text : text.substring(slash + 1);
        return new Span(start(first), end(last), Optional.empty());
    }

    private static LocalDate start(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate end(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    /** The months of this time, where it is made of whole ones. */
    Optional<PeriodRange> months() {
        boolean whole =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        return whole
                ? Optional.of(new PeriodRange(Period.of(YearMonth.from(from)), Period.of(YearMonth.from(to))))
                : Optional.empty();
    }

    /** The same days of another year. */
    Span plusYears(int years) {
        LocalDate last = to.equals(YearMonth.from(to).atEndOfMonth())
                ? YearMonth.from(to).plusYears(years).atEndOfMonth()
                : to.plusYears(years);
        return new Span(from.plusYears(years), last, hours);
    }

    @Override
    public String toString() {
        return months().map(PeriodRange::toString).orElseGet(() -> from.equals(to) ? from.toString() : from + ".." + to)
                + hours.map(part -> ", " + part.replace('/', '-') + " h").orElse("");
    }
}
