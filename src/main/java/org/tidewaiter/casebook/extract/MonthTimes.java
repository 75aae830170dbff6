package org.tidewaiter.casebook.extract;

import static org.tidewaiter.casebook.extract.TimeWords.MONTH;
import static org.tidewaiter.casebook.extract.TimeWords.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Months and runs of months: "January to October", "the first half of 2023", "early June". */
final class MonthTimes {
    private static final String OF_YEAR =
            "(?:,? (?:of |in )?(?<year>" + YEAR + "|this year|last year|the previous year|that year|the year before))?";

    private final TimeAnchor anchor;
    private final List<TimeRule> rules = new ArrayList<>();

    private MonthTimes(TimeAnchor anchor) {
        this.anchor = anchor;
        rules.add(TimeRule.of(
                "months",
                "(?:(?:from|between) )?(?<one>" + MONTH + ")(?:(?:, " + MONTH + ")+,?)?(?: (?<first>" + YEAR
                        + "))? ?(?:to|through|until|till|and|-) ?(?<two>" + MONTH + ")" + OF_YEAR,
                this::months));
        rules.add(TimeRule.of(
                "first months",
                "(?:the )?(?:first |opening |initial |(?<=the )(?=\\w+ months of (?:19|20)))(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months(?: of)?(?: the)?(?: year)?"
                        + OF_YEAR,
                this::firstMonths));
        rules.add(TimeRule.of(
                "months of the text",
                "(?:with|on|in|over|across|the|these|those) (?<n>six|seven|eight|nine|ten|eleven) months(?! (?:of|to|ago|earlier|later|before|after|old|long|and|in|for|on)\\b)(?<year>(?!))?",
                this::firstMonths));
        rules.add(TimeRule.of(
                "last months",
                "(?:the )?(?:last|final|closing) (?<n>two|three|four|five|six|seven|eight|nine|ten|eleven) months of "
                        + "(?<year>" + YEAR + "|this year|last year|the previous year|that year|the year before)",
                this::lastMonths));
        rules.add(TimeRule.of(
                "months to",
                "(?:the |in the )?(?:first )?(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) months (?:to|through|until|up to|ending(?: in)?) (?<month>"
                        + MONTH + ")" + OF_YEAR,
                this::monthsTo));
        rules.add(TimeRule.of(
                "business year",
                "(?:the )?(?:fiscal|financial|business|budget|accounting) year (?:that |which )?(?:ended|ending|to|through|until|closed|closing)(?: in| on)?(?: (?:last|this|the end of))?(?: \\d{1,2})? (?<month>"
                        + MONTH + ")(?: \\d{1,2},?)?" + OF_YEAR,
                this::businessYear));
        rules.add(TimeRule.of(
                "half or quarter",
                "(?:the )?(?:(?<which>first|second|third|fourth|last|final|opening|closing) (?<part>half|quarter)|(?<q>q[1-4]|h[12]))(?:(?: of)? the year)?(?: of)?"
                        + OF_YEAR,
                this::part));
        rules.add(TimeRule.of(
                "quarters",
                "(?:the )?first (?<n>two|three) quarters(?:(?: of)? the year)?(?: of)?" + OF_YEAR,
                this::quarters));
        rules.add(TimeRule.of(
                "year so far",
                "(?:so far )?(?<year>" + YEAR + "|this year) (?:through|to|until|up to)(?: the end of)? (?<month>"
                        + MONTH + ")(?! (?:19|20)\\d\\d)",
                this::soFar));
        rules.add(TimeRule.of(
                "end of a month in a plan",
                "(?:before|by|until|till) (?:the )?end of (?<month>" + MONTH + ")" + OF_YEAR,
                this::month));
        rules.add(TimeRule.of(
                "part of a month",
                "(?:the )?(?<which>early|mid|late|beginning|start|middle|end)(?:[- ]|(?: in| of) )(?<month>" + MONTH
                        + ")" + OF_YEAR,
                this::third));
        rules.add(TimeRule.of(
                "days of a month",
                "(?:the )?(?<which>first|second|third|fourth|last|final|closing|opening) (?<part>week|ten days|half) (?:of|in) (?<month>"
                        + MONTH + ")" + OF_YEAR,
                this::days));
        rules.add(TimeRule.of(
                "last month of that name",
                "\\b(?<which>last|this) (?<month>" + MONTH + ")",
                (m, plan) -> bareMonth(m, false)));
        rules.add(TimeRule.of("month", "(?<month>" + MONTH + ")" + OF_YEAR, this::month));
        rules.add(TimeRule.of("first of a month", "\\bthe first of (?<month>" + MONTH + ")" + OF_YEAR, (m, plan) -> {
            String month = month(m, plan);
            return month == null ? null : month + "-01";
        }));
    }

    static List<TimeRule> rules(TimeAnchor anchor) {
        return List.copyOf(new MonthTimes(anchor).rules);
    }

    private @Nullable String months(Matcher m, boolean plan) {
        int one = TimeWords.month(m.group("one"));
        int two = TimeWords.month(m.group("two"));
        Integer last = m.group("year") == null ? anchor.yearOfComplete(two) : yearWord(m.group("year"));
        if (m.group("first") != null && m.group("year") == null) {
            last = Integer.valueOf(m.group("first")); // a period that stays within the year it names
        }
        if (last == null) {
            return null;
        }
        int first = m.group("first") != null ? Integer.parseInt(m.group("first")) : one > two ? last - 1 : last;
        return TimeWords.month(first, one) + "/" + TimeWords.month(last, two);
    }

    private @Nullable String firstMonths(Matcher m, boolean plan) {
        int months = Numerals.number(m.group("n")).low().intValue();
        if (months < 1 || months > 12) {
            return null;
        }
        Integer year = m.group("year") == null ? anchor.yearOfComplete(months) : yearWord(m.group("year"));
        return year == null ? null : TimeWords.month(year, 1) + "/" + TimeWords.month(year, months);
    }

    private @Nullable String quarters(Matcher m, boolean plan) {
        int months = m.group("n").equals("three") ? 9 : 6;
        Integer year = m.group("year") == null ? anchor.yearOfComplete(months) : yearWord(m.group("year"));
        return year == null ? null : TimeWords.month(year, 1) + "/" + TimeWords.month(year, months);
    }

    private @Nullable String soFar(Matcher m, boolean plan) {
        Integer year = yearWord(m.group("year"));
        return year == null
                ? null
                : TimeWords.month(year, 1) + "/" + TimeWords.month(year, TimeWords.month(m.group("month")));
    }

    private @Nullable String lastMonths(Matcher m, boolean plan) {
        int months = Numerals.number(m.group("n")).low().intValue();
        Integer year = yearWord(m.group("year"));
        return year == null ? null : TimeWords.month(year, 13 - months) + "/" + TimeWords.month(year, 12);
    }

    private @Nullable String monthsTo(Matcher m, boolean plan) {
        int months = Numerals.number(m.group("n")).low().intValue();
        int last = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOfComplete(last) : yearWord(m.group("year"));
        if (year == null) {
            return null;
        }
        YearMonth end = YearMonth.of(year, last);
        return end.minusMonths(months - 1L) + "/" + end;
    }

    private @Nullable String businessYear(Matcher m, boolean plan) {
        int last = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOfComplete(last) : yearWord(m.group("year"));
        if (year == null) {
            return null;
        }
        YearMonth end = YearMonth.of(year, last);
        return end.minusMonths(11) + "/" + end;
    }

    private @Nullable String part(Matcher m, boolean plan) {
        boolean half = m.group("q") == null
                ? m.group("part").equals("half")
                : m.group("q").startsWith("h");
        int length = half ? 6 : 3;
        int number = m.group("q") != null
                ? m.group("q").charAt(1) - '0'
                : switch (m.group("which")) {
                    case "first", "opening" -> 1;
                    case "second" -> 2;
                    case "third" -> 3;
                    case "fourth" -> 4;
                    default -> 12 / length;
                };
        int last = number * length;
        if (last > 12) {
            return null;
        }
        Integer year = m.group("year") == null ? anchor.yearOfComplete(last) : yearWord(m.group("year"));
        return year == null ? null : TimeWords.month(year, last - length + 1) + "/" + TimeWords.month(year, last);
    }

    /** "The first week of July" is days 1 to 7, as a paper means it, whatever the weekdays are. */
    private @Nullable String days(Matcher m, boolean plan) {
        int month = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOf(month, plan) : yearWord(m.group("year"));
        if (year == null) {
            return null;
        }
        boolean week = m.group("part").equals("week");
        boolean half = m.group("part").equals("half");
        int length = week ? 7 : half ? 15 : 10;
        int end = YearMonth.of(year, month).lengthOfMonth();
        int first = switch (m.group("which")) {
            case "first", "opening" -> 1;
            case "second" -> length + 1;
            case "third" -> 2 * length + 1;
            case "fourth" -> 3 * length + 1;
            default -> week ? end - 6 : half ? 16 : 21;
        };
        if (first > end) {
            return null;
        }
        boolean fillsMonth = !week && first > end / 2;
        int last = fillsMonth ? end : Math.min(end, first + length - 1);
        LocalDate day = LocalDate.of(year, month, first);
        return day + "/" + day.withDayOfMonth(last);
    }

    private @Nullable String third(Matcher m, boolean plan) {
        int month = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOf(month, plan) : yearWord(m.group("year"));
        return year == null ? null : TimeWords.third(m.group("which"), year, month);
    }

    private @Nullable String month(Matcher m, boolean plan) {
        return m.group("year") == null ? bareMonth(m, plan) : ofYear(m);
    }

    private @Nullable String ofYear(Matcher m) {
        Integer year = yearWord(m.group("year"));
        return year == null ? null : TimeWords.month(year, TimeWords.month(m.group("month")));
    }

    private @Nullable String bareMonth(Matcher m, boolean plan) {
        int month = TimeWords.month(m.group("month"));
        Integer year = anchor.yearOf(month, plan);
        return year == null ? null : TimeWords.month(year, month);
    }

    private @Nullable Integer yearWord(String word) {
        if (word.matches("\\d{4}")) {
            return Integer.valueOf(word);
        }
        Integer now = anchor.thisYear();
        if (word.equals("last year") && anchor.isYearOver(now)) {
            return now; // the year that is over is what the text is about
        }
        return now == null
                ? null
                : Integer.valueOf(word.equals("this year") || word.equals("that year") ? now : now - 1);
    }
}
