package org.tidewaiter.casebook.extract;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words of the calendar, as pieces of patterns and with what they mean. */
final class TimeWords {
    static final String MONTH =
            "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|"
                    + "sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])";
    static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)(?![\\d,]\\d|\\w)";
    static final String DAY =
            "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d| ?(?:percent|million|tons?|yuan|billion|containers|trucks))";
    static final String PART =
            "(?:(?:the )?(?:early (?:morning )?hours|small hours|predawn hours|pre-dawn hours|early morning|late night|late evening|"
                    + "morning|afternoon|evening|night|dawn|before dawn)(?: of the (?:morning|night|day|evening))?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TimeWords() {}

    static int month(String word) {
        return 1 + MONTHS.indexOf(word.substring(0, 3));
    }

    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Hours of a part of a day, such as T00/06; empty without one. */
    static String hours(@Nullable String part) {
        if (part == null) {
            return "";
        }
        if (part.contains("before dawn")
                || part.contains("predawn")
                || part.contains("pre-dawn")
                || part.contains("dawn")
                || part.contains("새벽")) {
            return "T03/06";
        }
        if ((part.contains("early") && part.contains("hours")) || part.contains("small hours") || part.contains("凌晨")) {
            return "T00/06";
        }
        if (part.contains("night") || part.contains("밤") || part.contains("夜")) {
            return "T20/24";
        }
        if (part.contains("evening") || part.contains("저녁")) {
            return "T18/22";
        }
        return part.contains("afternoon") || part.contains("오후") || part.contains("下午") ? "T12/18" : "T06/12";
    }

    /** First and last day of the early, middle or late part of a month. */
    static String third(String word, int year, int month) {
        String stem = String.format(Locale.ROOT, "%d-%02d-", year, month);
        int last = java.time.YearMonth.of(year, month).lengthOfMonth();
        return switch (word) {
            case "early", "beginning", "start" -> stem + "01/" + stem + "10";
            case "mid", "middle" -> stem + "11/" + stem + "20";
            default -> stem + "21/" + stem + last;
        };
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%d-%02d", year, month);
    }
}
