package org.tidewaiter.casebook.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A full calendar day written out in English, Korean, Chinese or as digits. */
final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS =
            Pattern.compile("\\b(\\d{4})\\s?[-./年년]\\s?(\\d{1,2})\\s?[-./月월]\\s?(\\d{1,2})(?:\\s?[日일]|\\b)");

    private WrittenDay() {}

    static @Nullable LocalDate find(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? day(digits.group(1), Integer.parseInt(digits.group(2)), digits.group(3)) : null;
    }

    private static int month(String word) {
        return 1 + MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3));
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // such as a 31st of June: not a day
        }
    }
}
