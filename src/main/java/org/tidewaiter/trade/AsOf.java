package org.tidewaiter.trade;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The day whose knowledge an answer may use. Always handed in, never read from the clock below the entry points, so that
 * the same question gives the same answer.
 */
public record AsOf(LocalDate day) {

    /** Reads 2023-11-20. */
    public static AsOf parse(String text) {
        return new AsOf(parseDay(text));
    }

    /** Reads one day written as 2023-11-20. */
    public static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            AppException exception =
                    AppException.wrongUse("'" + text + "' is no day.", "Write a day as year-month-day: 2023-11-20.");
            exception.initCause(e);
            throw exception;
        }
    }

    @Override
    public String toString() {
        return day.toString();
    }
}
