package org.tidewaiter.casebook.extract;

import static org.tidewaiter.casebook.extract.TimeWords.DAY;
import static org.tidewaiter.casebook.extract.TimeWords.MONTH;
import static org.tidewaiter.casebook.extract.TimeWords.PART;
import static org.tidewaiter.casebook.extract.TimeWords.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times by the grammar of docs/method/claims.md, counted from an anchor. */
final class Times implements SpanReader {
    private interface Meaning {
        @Nullable
        String of(Matcher matcher, boolean plan);
    }

    private record Rule(String name, Pattern pattern, Meaning meaning) {}

    private static final String OF_YEAR =
            "(?:,? (?:of |in )?(?<year>" + YEAR + "|this year|last year|the previous year|that year|the year before))?";
    private static final Pattern VERB_MAY = Pattern.compile(
            "may (?:they|he|she|it|we|you|the|this|be|have|not|well|also|seem|\\w+ (?:to|the))\\b.*", Pattern.DOTALL);
    private static final int LAST_FOR_OLD_YEAR = 3; // March

    private final TimeAnchor anchor;
    private final List<Rule> rules = new ArrayList<>();

    Times(TimeAnchor anchor) {
        this.anchor = anchor;
        rule("day in digits", "\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b", (m, plan) -> m.group());
        rule(
                "months",
                "(?:(?:from|between) )?(?<one>" + MONTH + ")(?: (?<first>" + YEAR
                        + "))? ?(?:to|through|until|till|and|-) ?(?<two>" + MONTH + ")" + OF_YEAR,
                this::months);
        rule(
                "first months",
                "(?:the )?(?:first|opening|initial) (?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months(?: of)?(?: the)?(?: year)?"
                        + OF_YEAR,
                this::firstMonths);
        rule(
                "months to",
                "(?:the |in the )?(?:first )?(?<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) months (?:to|through|until|up to|ending(?: in)?) (?<month>"
                        + MONTH + ")" + OF_YEAR,
                this::monthsTo);
        rule(
                "business year",
                "(?:the )?(?:fiscal|financial|business|budget|accounting) year (?:that |which )?(?:ended|ending|to|through|until|closed|closing)(?: in| on)?(?: (?:last|this|the end of))?(?: \\d{1,2})? (?<month>"
                        + MONTH + ")(?: \\d{1,2},?)?" + OF_YEAR,
                this::businessYear);
        rule(
                "business year in digits",
                "(?:fiscal|financial|fy) ?(?:year )?(?<one>20\\d\\d)[-/](?<two>(?:20)?\\d\\d)",
                (m, plan) -> m.group("one") + "-04/" + (Integer.parseInt(m.group("one")) + 1) + "-03");
        rule(
                "half or quarter",
                "(?:the )?(?:(?<which>first|second|third|fourth|last|final|opening|closing) (?<part>half|quarter)|(?<q>q[1-4]|h[12]))(?:(?: of)? the year)?(?: of)?"
                        + OF_YEAR,
                this::part);
        rule(
                "days",
                "(?:(?<part>" + PART + ") (?:of|on) )?(?<month>" + MONTH + ") (?<day>" + DAY
                        + ")(?: ?(?:to|-|and) ?(?:\\k<month> )?(?<last>" + DAY + "))?(?:,? (?<year>" + YEAR
                        + "))?(?:,? (?:at|in the|on the|around|before) (?<after>dawn|night|morning|afternoon|evening|early hours|early morning))?",
                this::days);
        rule(
                "day first",
                "(?:(?<part>" + PART + ") (?:of|on) )?(?:the )?(?<day>" + DAY + ")(?: of)? (?<month>" + MONTH
                        + ")(?:,? (?<year>" + YEAR + "))?(?<last>(?!))?(?<after>(?!))?",
                this::days);
        rule(
                "days of two months",
                "(?:between|from) (?<month>" + MONTH + ") (?<day>" + DAY + ") (?:and|to|until|through) (?<two>" + MONTH
                        + ") (?<last>" + DAY + ")(?:,? (?<year>" + YEAR + "))?",
                this::daysOfMonths);
        rule(
                "end of a month in a plan",
                "(?:before|by|until|till) (?:the )?end of (?<month>" + MONTH + ")" + OF_YEAR,
                this::month);
        rule(
                "end of the month",
                "(?:before|by|until|till|towards?) (?:the )?(?:end of (?:the|this) month|month's end)",
                (m, plan) -> anchor.published() == null
                        ? null
                        : TimeWords.month(
                                anchor.published().getYear(), anchor.published().getMonthValue()));
        rule(
                "end of the year",
                "(?:before|by|until|till|towards?) (?:the )?(?:end of (?:the|this) year|year's end|year-end|turn of the year|new year(?:'s)?(?: day| eve)?)",
                (m, plan) -> anchor.published() == null
                        ? null
                        : TimeWords.month(anchor.published().getYear(), 12));
        rule(
                "part of a month",
                "(?:the )?(?<which>early|mid|late|beginning|start|middle|end)(?:[- ]|(?: in| of) )(?<month>" + MONTH
                        + ")" + OF_YEAR,
                this::third);
        rule(
                "last month of that name",
                "\\b(?<which>last|this) (?<month>" + MONTH + ")",
                (m, plan) -> bareMonth(m, false));
        rule("month", "(?<month>" + MONTH + ")" + OF_YEAR, this::month);
        rule(
                "years",
                "(?:(?:from|between) )?(?<one>" + YEAR + ") ?(?:to|through|until|-|and) ?(?<two>" + YEAR + ")",
                this::years);
        rule(
                "year",
                "(?<=[\\w,;:)('-] )(?<!\\b(?:hs|headings?|chapters?|codes?|no\\.|number|resolutions?|regulation|annex|notice|articles?|paragraph|headed|of headings) )(?<!\\b\\d{4} (?:and|or) )"
                        + YEAR
                        + "(?!\\d|/|,\\d| ?(?:metric |tons?|tonnes?|yuan|won|kg|kilo|containers?|trucks?|people|pieces|units|head|barrels?|dollars|workers|women|men|sets|boxes|bags|and \\d{4}\\b))",
                (m, plan) -> m.group());
        rule(
                "the year",
                "\\b(?:(?:for|of|over|in) the (?:whole |full |entire |calendar )?year(?: as a whole| altogether)?(?! (?:before|earlier|ago|to|until|that|in which|of|when|\\d))|full-year|(?:the|that) year's|(?:the|that) (?:whole|full|entire) year)\\b",
                (m, plan) -> wholeYear());
        rule("this year", "\\b(?:so far )?(?:this|the current) year\\b", (m, plan) -> year(0));
        rule(
                "last year",
                "\\b(?:(?<!the )last|the previous|the past|the preceding) year\\b(?! (?:before|of|in which|when))|\\ba year (?:earlier|ago|before)\\b|\\bthe year before\\b(?! last)",
                (m, plan) -> year(-1));
        rule("next year", "\\bnext year\\b", (m, plan) -> year(1));
        rule(
                "year before last",
                "\\b(?:the year before last|two years ago|two years earlier)\\b",
                (m, plan) -> year(-2));
        rule(
                "past years",
                "\\b(?:over |in |during )?the (?:past|last) two years\\b",
                (m, plan) -> span(year(-1), year(0)));
        rule("last month", "\\b(?:last|the previous|this|next|the past) month\\b", this::relativeMonth);
        rule("yesterday", "\\b(?:yesterday|today|the day before yesterday)\\b", this::relativeDay);
        rule("last week", "\\b(?:last|this|next) week\\b", this::week);
        rule(
                "weekday before last",
                "\\b(?:the )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday) before last\\b",
                (m, plan) -> {
                    LocalDate day = anchor.weekday(TimeWords.weekday(m.group("weekday")));
                    return day == null ? null : day.minusWeeks(1).toString();
                });
        rule(
                "day without a month",
                "\\bon the (?<day>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)\\b(?! (?:of|floor|day|time|anniversary|week|place|century))",
                (m, plan) -> {
                    LocalDate now = anchor.published();
                    int day = Integer.parseInt(m.group("day"));
                    if (now == null) {
                        return null;
                    }
                    LocalDate month = now.getDayOfMonth() >= day || plan ? now : now.minusMonths(1);
                    LocalDate found = TimeAnchor.findDay(month.getYear(), month.getMonthValue(), day);
                    return found == null ? null : found.toString();
                });
        rule("first of a month", "\\bthe first of (?<month>" + MONTH + ")" + OF_YEAR, (m, plan) -> {
            String month = month(m, plan);
            return month == null ? null : month + "-01";
        });
        rule(
                "weekday",
                "\\b(?:on |last |this |next )?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?<after>night|morning|afternoon|evening))?\\b",
                this::weekday);
        rules.addAll(AsianTimes.rules(anchor).stream()
                .map(r ->
                        new Rule(r.name(), r.pattern(), (m, plan) -> r.meaning().apply(m)))
                .toList());
    }

    private void rule(String name, String pattern, Meaning meaning) {
        rules.add(new Rule(
                name,
                Pattern.compile((pattern.startsWith("\\b") || pattern.startsWith("(?<=") ? "" : "\\b") + pattern),
                meaning));
    }

    @Override
    public List<Span> read(Sentence sentence) {
        boolean plan = Cues.isPlan(sentence.lower());
        List<Span> all = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(sentence.lower());
            while (matcher.find()) {
                String value = isMonthWord(sentence, matcher) ? rule.meaning().of(matcher, plan) : null;
                if (value != null) {
                    all.add(Span.of(
                            SpanKind.TIME, value, sentence.at(matcher.start(), matcher.end()), "time: " + rule.name()));
                }
            }
        }
        return longest(all);
    }

    private static List<Span> longest(List<Span> all) {
        List<Span> chosen = new ArrayList<>();
        all.stream()
                .sorted(Comparator.<Span>comparingInt(span -> span.start() - span.end())
                        .thenComparingInt(Span::start))
                .forEach(span -> {
                    if (chosen.stream().noneMatch(other -> other.passage().overlaps(span.passage()))) {
                        chosen.add(span);
                    }
                });
        chosen.sort(Comparator.comparingInt(Span::start));
        return chosen;
    }

    /** "may" and "march" are months only with a capital letter and not as verbs. */
    private static boolean isMonthWord(Sentence sentence, Matcher matcher) {
        for (String word : List.of("may", "march", "mar", "dec", "sep", "oct", "jan")) {
            int at = matcher.group().indexOf(word);
            if (at >= 0) {
                char first = sentence.words().charAt(matcher.start() + at);
                String before = sentence.lower().substring(0, matcher.start() + at);
                return Character.isUpperCase(first)
                        && (before.matches(
                                        "(?s).*\\b(?:in|by|of|since|until|till|from|through|early|late|mid|last|this|during) $")
                                || !VERB_MAY.matcher(sentence.lower().substring(matcher.start() + at))
                                        .matches());
            }
        }
        return true;
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

    private @Nullable String monthsTo(Matcher m, boolean plan) {
        int months = Numerals.number(m.group("n")).low().intValue();
        int last = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOfComplete(last) : yearWord(m.group("year"));
        if (year == null) {
            return null;
        }
        java.time.YearMonth end = java.time.YearMonth.of(year, last);
        return end.minusMonths(months - 1L) + "/" + end;
    }

    private @Nullable String businessYear(Matcher m, boolean plan) {
        int last = TimeWords.month(m.group("month"));
        Integer year = m.group("year") == null ? anchor.yearOfComplete(last) : yearWord(m.group("year"));
        if (year == null) {
            return null;
        }
        java.time.YearMonth end = java.time.YearMonth.of(year, last);
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
        String before = TimeWords.hours(m.group("part"));
        return first + (before.isEmpty() ? TimeWords.hours(m.group("after")) : before);
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

    private String years(Matcher m, boolean plan) {
        return m.group("one") + "/" + m.group("two");
    }

    private @Nullable Integer yearWord(String word) {
        if (word.matches("\\d{4}")) {
            return Integer.valueOf(word);
        }
        Integer now = anchor.thisYear();
        return now == null
                ? null
                : Integer.valueOf(word.equals("this year") || word.equals("that year") ? now : now - 1);
    }

    private @Nullable String year(int shift) {
        Integer now = anchor.thisYear();
        return now == null ? null : String.valueOf(now + shift);
    }

    /** The year the text is about; early in a year the one that is over. */
    private @Nullable String wholeYear() {
        LocalDate published = anchor.published();
        return anchor.year() == null && published != null && published.getMonthValue() <= LAST_FOR_OLD_YEAR
                ? String.valueOf(published.getYear() - 1)
                : year(0);
    }

    private static @Nullable String span(@Nullable String one, @Nullable String two) {
        return one == null || two == null ? null : one + "/" + two;
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
                .with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                .plusWeeks(shift);
        return monday + "/" + monday.plusDays(6);
    }

    private @Nullable String weekday(Matcher m, boolean plan) {
        LocalDate day = anchor.weekday(TimeWords.weekday(m.group("weekday")));
        if (day != null && m.group().startsWith("next")) {
            day = day.plusWeeks(day.plusWeeks(1).isEqual(java.util.Objects.requireNonNull(anchor.published())) ? 2 : 1);
        }
        return day == null ? null : day + TimeWords.hours(m.group("after"));
    }
}
