package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Passage;

/** The period that a comparison compares with. */
final class Bases {
    private static final String SAME =
            "(?:the )?(?:same|corresponding|comparable|year-earlier|year-ago|previous year's) (?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven) )?(?:period|months?|time|quarter|point|span|half)";
    private static final Pattern YEAR_EARLIER = Pattern.compile(
            "\\b(?:a|one) year (?:earlier|ago|before)\\b|\\byear[- ](?:on|over)[- ]year\\b|\\b(?:on|from|over|in|within) (?:a |the |one )?year(?: earlier)?\\b(?! (?:19|20)\\d\\d)|\\b(?:twelve|12) months (?:earlier|ago|before)\\b|\\by/y\\b|\\bfrom year to year\\b|\\bon-year\\b|\\bannual(?:ly)?\\b(?= (?:increase|decrease|rise|drop|decline|growth))|\\byoy\\b|\\b(?:from|than|with|to|over|below|above|against) the (?:year before|previous year|prior year|preceding year)\\b|\\byear-(?:earlier|ago)\\b|전년 (?:동기|동월) ?대비|전년 대비|同比|\\b"
                    + SAME
                    + "(?: of| in)? (?:last year|the (?:previous|prior|preceding) year|the year before|a year (?:earlier|ago|before))\\b|\\b(?:last year's|the previous year's|the year-ago)\\b");
    private static final Pattern SAME_OF = Pattern.compile("\\b" + SAME + "(?: of| in)? (?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern MONTH_EARLIER = Pattern.compile(
            "\\b(?:a|one) month (?:earlier|ago|before)\\b|\\bmonth[- ](?:on|over)[- ]month\\b|\\b(?:from|over|on|than) the (?:previous|prior|preceding) month\\b|\\b(?:on|over) (?:the|a) month\\b(?! of)|\\bmonth[- ]to[- ]month\\b|\\b(?:on|over|from|than) the month before\\b|\\bon-month\\b|\\bthe (?:previous|prior) month\\b|전월 대비|环比");
    private static final Pattern CUE = Pattern.compile(
            "(?s).*(?:\\bcompar(?:ed|ing|ison) (?:to|with)(?: the)?(?: \\w+){0,4}|\\bthan(?: \\w+){0,3}|\\bversus|\\bvs\\.?|\\bagainst(?: \\w+){0,3}|\\b(?:up|down|rose|fell|increase|decrease|jump|drop|decline|growth)\\w*(?: (?:[^,;.]|[.,]\\d)*)? (?:from|over|on)(?: [\\w.$,]+){0,4}|\\bfrom (?:(?:just|only|about|around|some|nearly|over|under|roughly|almost|a mere|the|a low of|a record|a high of|us|rmb|more than|less than) ?)*[$¥€]?\\d[^,;]{0,30}\\b(?:in|recorded in)|\\btimes (?:the |as |what |that |those )[^,;.]{0,40} (?:of|in|as in)|\\btwice [^,;.]{0,30} (?:of|in)|\\bsince|\\buntil|\\bas in|\\bbefore the pandemic in|\\b(?:level|levels|figure|that|those) (?:of|in|from|for)) ?$");

    private static final Pattern QUARTER_EARLIER = Pattern.compile(
            "\\b(?:a|one) quarter (?:earlier|ago|before)\\b|\\bquarter[- ](?:on|over)[- ]quarter\\b|\\b(?:from|over|on|than|with|to) the (?:(?:previous|prior|preceding) quarter|quarter before)\\b");

    private static final Pattern NTH_QUARTER = Pattern.compile(
            "\\b(?:from|than|over|on|against|of|with|in|below|above|beat|exceed(?:s|ed)) the (?<nth>first|second|third|fourth)(?=[.,;]|$| by\\b| quarter\\b)");

    private static final Pattern RECORD_SINCE = Pattern.compile(
            "(?s).*\\b(?:highest|lowest|largest|biggest|smallest|strongest|weakest|best|worst|most|least|busiest|record|peak|first)\\b[^,.;]{0,40} since(?: the)?(?: \\w+ of)? $");

    private static final String OF_BASE =
            "(?: (?:at|in|during|for) the (?:start|beginning|end|close|opening|outset|turn) of)?(?: (?:those|that|what|the (?:figure|level|sum|total|value|amount|volume|tonnage|mark|number))(?: of| in| for| from)?)?(?: all of| the whole of)?(?: (?:the|its|their|its own|his))?(?: (?:same|corresponding|comparable|preceding|previous|first|last))?(?: \\w+ months| months| period| time| (?:\\w+ )?quarter)?(?: of| in)? $";
    private static final Pattern BESIDE = Pattern.compile(
            "(?s).*\\b(?:from|than|against|versus|vs\\.?|below|above|under|beyond|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|outstripp?(?:s|ed|ing)|relative to|in relation to|with (?:regard|respect|reference) to|compar(?:ed|ing|ison|es) (?:with|to)|set (?:against|beside)|short of|(?:down|up|drop|rise|increase|decrease|decline|gain|growth|fall|change|percent|per cent|%) (?:on|over)|beat|match(?:es|ed|ing)|as (?:much|many|high|large|heavy) as|repeat(?:s|ed)|since)"
                    + OF_BASE);
    private static final Pattern SURE = Pattern.compile(
            "(?s).*\\b(?:than|against|versus|relative to|in relation to|compar\\w+ (?:with|to)|with (?:regard|respect|reference) to|short of|times|as (?:much|many|high|large|heavy) as|(?:half|third|quarter|fifth|sixth|tenth|fraction) of|exceed\\w+|surpass\\w+)\\b[^,;]*$");
    private static final Pattern SUM_OF = Pattern.compile(
            "(?s).*\\b(?:from|than|against|versus|below|above|under|exceed\\w+|surpass\\w+|compar\\w+ (?:with|to)|relative to|short of|after|over|on|times|beat|lag(?:s|ged|ging)|trail(?:s|ed|ing))(?: (?:the|its|some|about|around|nearly|almost|just|only|a mere|over|more than|less than|under|barely))*(?: [$¥€]?\\d(?:(?! to )[^,;]|(?<=\\d),(?=\\d)){0,30}| (?:sum|total|figure|level|value|amount|volume)) (?:of|in|for|recorded in|seen in)(?: all of)?(?: the)? $");
    private static final Pattern LEVEL = Pattern.compile(
            "(?s)(?:'s)?[- ](?:levels?|figures?|totals?|mark|volumes?|values?|sums?|tonnage|amounts?)\\b.*|(?s) had (?:seen|brought|yielded|been|recorded|shown)\\b.*");
    private static final Pattern OWNER =
            Pattern.compile("(?s).*\\b(?:the|its|their|its own|their own|to|than|what|of|under|above|below) $");

    private Bases() {}

    /** "Than in 2019", "below the 1.6 billion yuan of 2020", "under their 2019 level". */
    private static boolean isBeside(Scene scene, Span time, String tail) {
        String after = scene.after(time);
        if (tail.endsWith("from ")
                && after.matches(
                        "(?s) ?(?:to|through|until|till)\\b(?! (?:about |around |some |just |only )?(?:a |[$¥€]?\\d)).*")) {
            return false;
        }
        boolean compares = SURE.matcher(tail).matches()
                || Changes.isIn(scene.lower())
                || scene.has(SpanKind.PERCENT)
                || scene.has(SpanKind.TIMES_AS_MUCH);
        boolean day = time.value().matches("\\d{4}-\\d\\d-\\d\\d.*");
        return compares
                && !day
                && (BESIDE.matcher(tail).matches()
                        || SUM_OF.matcher(tail).matches()
                        || (LEVEL.matcher(after).matches()
                                && !time.rule().equals("time: the year")
                                && OWNER.matcher(tail).matches()));
    }

    /** Whether a time of the sentence is what something is compared with. */
    static boolean isBase(Scene scene, Span time) {
        String before = scene.before(time);
        String tail = before.substring(Math.max(0, before.length() - 90));
        if (isRecordSince(before)) {
            return false; // a record since then, not a comparison with then
        }
        if (before.equals("since ") && time.value().contains("/")) {
            return false; // the months up to now
        }
        if (time.rule().endsWith("last year") && scene.after(time).matches("(?s)(?:'s|’s) (?:[a-z]+ )?[\\d$¥].*")) {
            return true; // "the previous year's 504.8 million"
        }
        if (time.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                && tail.matches("(?s).*(?<!down|up|rise|fall|change) on(?: the \\w+ of)? $")) {
            return false; // "rose to 6,300 won on that day"
        }
        return (CUE.matcher(tail).matches() && Changes.isIn(scene.lower()))
                || isBeside(scene, time, tail)
                || (scene.words(time).matches("a year (?:earlier|ago|before)|the previous month") && !before.isBlank())
                || tail.matches("(?s).*\\b" + SAME + "(?: of| in)? ?$")
                || tail.matches(
                        "(?s).*\\b(?:against|versus|after|up from|down from|compared (?:to|with)) (?:just |only |about |a mere |a |none |nothing |no )*(?:[\\d$¥][^;]{0,40} |at all )(?:in|for|of|from)(?: all of)? (?:the )?$")
                || tail.matches("(?s).*\\bcompared (?:to|with) (?:the )?$");
    }

    /** "The highest since January 2020". */
    static boolean isRecordSince(String before) {
        return before.contains("since")
                && RECORD_SINCE
                        .matcher(before.substring(Math.max(0, before.length() - 90)))
                        .matches();
    }

    static boolean isYearEarlier(String lower) {
        return YEAR_EARLIER.matcher(lower).find();
    }

    /** The base of a comparison whose own time is known. */
    static Optional<Span> find(Scene scene, @Nullable Span time) {
        return find(scene, time, scene.passage());
    }

    /** The same, as a part of the sentence says it. */
    static Optional<Span> find(Scene scene, @Nullable Span time, Passage part) {
        int from = part.start() - scene.passage().start();
        int to = part.end() - scene.passage().start();
        Matcher of = SAME_OF.matcher(scene.lower()).region(from, to);
        if (of.find() && time != null) {
            int years = Integer.parseInt(time.value().substring(0, 4)) - Integer.parseInt(of.group("year"));
            return Optional.of(Span.of(
                    SpanKind.TIME,
                    earlier(time.value(), years),
                    scene.sentence().at(of.start(), of.end()),
                    "same period"));
        }
        Matcher year = YEAR_EARLIER.matcher(scene.lower()).region(from, to);
        if (year.find() && time != null) {
            return Optional.of(Span.of(
                    SpanKind.TIME,
                    earlier(time.value(), 1),
                    scene.sentence().at(year.start(), year.end()),
                    "year earlier"));
        }
        Matcher month = MONTH_EARLIER.matcher(scene.lower()).region(from, to);
        if (month.find() && time != null && time.value().matches("\\d{4}-\\d\\d")) {
            String before =
                    java.time.YearMonth.parse(time.value()).minusMonths(1).toString();
            return Optional.of(
                    Span.of(SpanKind.TIME, before, scene.sentence().at(month.start(), month.end()), "month earlier"));
        }
        Matcher quarter = QUARTER_EARLIER.matcher(scene.lower()).region(from, to);
        if (quarter.find() && time != null && time.value().matches("\\d{4}-\\d\\d/\\d{4}-\\d\\d")) {
            String before = java.time.YearMonth.parse(time.value().substring(0, 7))
                            .minusMonths(3) + "/"
                    + java.time.YearMonth.parse(time.value().substring(8)).minusMonths(3);
            return Optional.of(Span.of(
                    SpanKind.TIME, before, scene.sentence().at(quarter.start(), quarter.end()), "quarter earlier"));
        }
        Matcher nth = NTH_QUARTER.matcher(scene.lower()).region(from, to);
        while (time != null && OtherQuarter.isWhole(time) && nth.find()) {
            Passage words = scene.sentence().at(nth.start("nth"), nth.end("nth"));
            Optional<String> other = OtherQuarter.before(time, nth.group("nth"));
            if (other.isPresent() && !time.passage().overlaps(words)) {
                return Optional.of(Span.of(SpanKind.TIME, other.get(), words, "other quarter"));
            }
        }
        return scene.list(SpanKind.TIME).stream()
                .filter(span -> part.overlaps(span.passage()) && isBase(scene, span))
                .findFirst();
    }

    /** The same days, months or years so many years before. */
    static String earlier(String period, int years) {
        Matcher year = Pattern.compile("(?<![\\d-])\\d{4}(?=-|/|$|T)").matcher(period);
        return year.replaceAll(match -> String.valueOf(Integer.parseInt(match.group()) - years));
    }

    /** A change without a base is one on the year, where it is about months or years. */
    static Optional<Span> orYearEarlier(Scene scene, Optional<Span> base, Span change, @Nullable Span time) {
        if (base.isPresent() || time == null || !time.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?")) {
            return base;
        }
        return Optional.of(
                Span.of(SpanKind.TIME, earlier(time.value(), 1), change.passage(), "base not told, a year earlier"));
    }
}
