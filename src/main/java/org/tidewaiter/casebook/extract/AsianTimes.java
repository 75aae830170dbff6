package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as Korean and Chinese write them. */
final class AsianTimes {
    private static final Pattern DAY = Pattern.compile(
            "(?:(?<year>\\d{4}) ?[年년] ?)?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일](?: ?(?<part>새벽|오전|오후|저녁|밤|凌晨|上午|下午|夜间))?");
    private static final Pattern MONTHS = Pattern.compile(
            "(?:(?<year>\\d{4}) ?[年년] ?)?(?<one>\\d{1,2}) ?[月월]?(?:부터|에서|至|到|[-~–]) ?(?<two>\\d{1,2}) ?[月월](?:까지|份)?");
    private static final Pattern MONTH =
            Pattern.compile("(?:(?<year>\\d{4}) ?[年년] ?)?(?<month>\\d{1,2}) ?(?:月份?|월)(?! ?\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4}) ?[年년](?! ?\\d)");
    private static final Pattern RELATIVE = Pattern.compile("올해|금년|今年|지난해|작년|去年");

    private AsianTimes() {}

    static List<TimeRule> rules(TimeAnchor anchor) {
        return List.of(
                new TimeRule("day, Asian", DAY, (m, plan) -> day(m, anchor)),
                new TimeRule("months, Asian", MONTHS, (m, plan) -> months(m, anchor)),
                new TimeRule("month, Asian", MONTH, (m, plan) -> month(m, anchor)),
                new TimeRule("year, Asian", YEAR, (m, plan) -> m.group("year")),
                new TimeRule("this year, Asian", RELATIVE, (m, plan) -> relative(m, anchor)));
    }

    private static @Nullable String day(Matcher m, TimeAnchor anchor) {
        int month = Integer.parseInt(m.group("month"));
        int number = Integer.parseInt(m.group("day"));
        LocalDate day = m.group("year") == null
                ? anchor.day(month, number, false)
                : TimeAnchor.findDay(Integer.parseInt(m.group("year")), month, number);
        return day == null ? null : day + TimeWords.hours(m.group("part"));
    }

    private static @Nullable String months(Matcher m, TimeAnchor anchor) {
        int one = Integer.parseInt(m.group("one"));
        int two = Integer.parseInt(m.group("two"));
        if (one < 1 || two > 12 || one > two) {
            return null;
        }
        Integer year = m.group("year") == null ? anchor.yearOfComplete(two) : Integer.valueOf(m.group("year"));
        return year == null ? null : TimeWords.month(year, one) + "/" + TimeWords.month(year, two);
    }

    private static @Nullable String month(Matcher m, TimeAnchor anchor) {
        int month = Integer.parseInt(m.group("month"));
        if (month < 1 || month > 12) {
            return null;
        }
        Integer year = m.group("year") == null ? anchor.yearOf(month, false) : Integer.valueOf(m.group("year"));
        return year == null ? null : TimeWords.month(year, month);
    }

    private static @Nullable String relative(Matcher m, TimeAnchor anchor) {
        Integer now = anchor.thisYear();
        return now == null ? null : String.valueOf(m.group().matches("올해|금년|今年") ? now : now - 1);
    }
}
