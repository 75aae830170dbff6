package org.tidewaiter.casebook.extract;

import static org.tidewaiter.casebook.extract.TimeWords.DAY;
import static org.tidewaiter.casebook.extract.TimeWords.MONTH;
import static org.tidewaiter.casebook.extract.TimeWords.PART;
import static org.tidewaiter.casebook.extract.TimeWords.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days and weeks, named or counted from the day of publication. */
final class DayTimes {
    /** "Wednesday 3 April", "Monday night, June 18": the date counts. */
    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?<named>night|morning|afternoon|evening))?,? )?";

    private final TimeAnchor anchor;
    private final List<TimeRule> rules = new ArrayList<>();

    private DayTimes(TimeAnchor anchor) {
        this.anchor = anchor;
        rules.add(TimeRule.of("day in digits", "\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", (m, plan) -> m.group()));
        rules.add(TimeRule.of(
                "days",
                "(?:(?<part>" + PART + ") (?:of|on) )?" + WEEKDAY + "(?<month>" + MONTH + ") (?<day>" + DAY
                        + ")(?: ?(?:to|-|and) ?(?:\\k<month> )?(?<last>" + DAY + "))?(?:,? (?<year>" + YEAR
                        + "))?(?:,? (?:at|in the|on the|around|before) (?<after>dawn|night|morning|afternoon|evening|early hours|early morning))?",
                this::days));
        rules.add(TimeRule.of(
                "day first",
                "(?:(?<part>" + PART + ") (?:of|on) )?" + WEEKDAY + "(?:the )?(?<day>" + DAY + ")(?: of)? (?<month>"
                        + MONTH + ")(?:,? (?<year>" + YEAR + "))?(?<last>(?!))?(?<after>(?!))?",
                this::days));
        rules.add(TimeRule.of(
                "days of two months",
                "(?:between|from) (?<month>" + MONTH + ") (?<day>" + DAY + ") (?:and|to|until|through) (?<two>" + MONTH
                        + ") (?<last>" + DAY + ")(?:,? (?<year>" + YEAR + "))?",
                this::daysOfMonths));
        rules.add(TimeRule.of(
                "end of the month",
                "(?:before|by|until|till|towards?) (?:the )?(?:end of (?:the|this) month|month's end)",
                (m, plan) -> anchor.published() == null
                        ? null
                        : TimeWords.month(
                                anchor.published().getYear(), anchor.published().getMonthValue())));
        rules.add(TimeRule.of(
                "end of the year",
                "(?:before|by|until|till|towards?) (?:the )?(?:end of (?:the|this) year|year's end|year-end|turn of the year|new year(?:'s)?(?: day| eve)?)",
                (m, plan) -> anchor.published() == null
                        ? null
                        : TimeWords.month(anchor.published().getYear(), 12)));
        rules.add(TimeRule.of(
                "last month",
                "\\b(?:(?<!the )last|the previous|this|next|the past) month\\b(?! of\\b)",
                this::relativeMonth));
        rules.add(TimeRule.of("yesterday", "\\b(?:yesterday|today|the day before yesterday)\\b", this::relativeDay));
        rules.add(TimeRule.of("last week", "\\b(?:last|this|next) week\\b", this::week));
        rules.add(TimeRule.of(
                "weekday before last",
                "\\b(?:the )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday) before last\\b",
                (m, plan) -> {
                    LocalDate day = anchor.weekday(TimeWords.weekday(m.group("weekday")));
                    return day == null ? null : day.minusWeeks(1).toString();
                }));
        rules.add(TimeRule.of(
                "day without a month",
                "\\b(?:(?<part>" + PART
                        + ") )?on the (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)\\b(?! (?:of|floor|day|time|anniversary|week|place|century))",
                (m, plan) -> {
                    LocalDate now = anchor.published();
                    int day = Integer.parseInt(m.group("day"));
                    if (now == null) {
                        return null;
                    }
                    LocalDate month = now.getDayOfMonth() >= day || plan ? now : now.minusMonths(1);
                    LocalDate found = TimeAnchor.findDay(month.getYear(), month.getMonthValue(), day);
                    return found == null ? null : found + TimeWords.hours(m.group("part"));
                }));
        rules.add(TimeRule.of(
                "weekday",
                "\\b(?:(?<part>" + PART
                        + ") (?:of |on )(?:last )?|on |last |this |next )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?<after>night|morning|afternoon|evening))?\\b",
                this::weekday));
    }

    static List<TimeRule> rules(TimeAnchor anchor) {
        return List.copyOf(new DayTimes(anchor).rules);
    }

    private @Nullable String days(Matcher m, boolean plan) {
        int month = TimeWords.month(m.group("month"));
        LocalDate first = day(m.group("year"), month, TimeWords.day(m.group("day")), plan);
        if (first == null) {
            return null;
        }
        if (m.group("last") != null) {
            LocalDate last = TimeAnchor.findDay(first.getYear(), month, TimeWords.day(m.group("last")));
            return last == null || last.isBefore(first) ? first.toString() : first + "/" + last;
        }
        return first
                + TimeWords.hours(Stream.of("part", "named", "after")
                        .map(m::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable String daysOfMonths(Matcher m, boolean plan) {
        LocalDate last = day(m.group("year"), TimeWords.month(m.group("two")), TimeWords.day(m.group("last")), plan);
        int month = TimeWords.month(m.group("month"));
        if (last == null) {
            return null;
        }
        int year = month > last.getMonthValue() ? last.getYear() - 1 : last.getYear();
        LocalDate first = TimeAnchor.findDay(year, month, TimeWords.day(m.group("day")));
        return first == null || last.isBefore(first) ? null : first + "/" + last;
    }

    private @Nullable LocalDate day(@Nullable String year, int month, int day, boolean plan) {
        return year == null ? anchor.day(month, day, plan) : TimeAnchor.findDay(Integer.parseInt(year), month, day);
    }

    private @Nullable String relativeMonth(Matcher m, boolean plan) {
        if (anchor.published() == null) {
            return null;
        }
        int shift = m.group().startsWith("this") ? 0 : m.group().startsWith("next") ? 1 : -1;
        LocalDate day = anchor.published().plusMonths(shift);
        return TimeWords.month(day.getYear(), day.getMonthValue());
    }

    private @Nullable String relativeDay(Matcher m, boolean plan) {
        if (anchor.published() == null) {
            return null;
        }
        int back = m.group().equals("today") ? 0 : m.group().equals("yesterday") ? 1 : 2;
        return anchor.published().minusDays(back).toString();
    }

    private @Nullable String week(Matcher m, boolean plan) {
        if (anchor.published() == null) {
            return null;
        }
        int shift = m.group().startsWith("this") ? 0 : m.group().startsWith("next") ? 1 : -1;
        LocalDate monday = anchor.published()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(shift);
        return monday + "/" + monday.plusDays(6);
    }

    private @Nullable String weekday(Matcher m, boolean plan) {
        LocalDate day = anchor.weekday(TimeWords.weekday(m.group("weekday")));
        if (day != null && m.group().startsWith("next")) {
            day = day.plusWeeks(day.plusWeeks(1).isEqual(Objects.requireNonNull(anchor.published())) ? 2 : 1);
        }
        return day == null ? null : day + TimeWords.hours(m.group("part") == null ? m.group("after") : m.group("part"));
    }
}
