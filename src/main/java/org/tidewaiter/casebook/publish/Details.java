package org.tidewaiter.casebook.publish;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes exact times in running text coarser and takes out what leads to one person or machine: addresses, numbers, plates,
 * positions. English, Korean and Chinese; what it does not know stays, so a person reads the result before it leaves.
 */
public final class Details {
    private static final String MONTH =
            "((?-i:May|MAY|March|MARCH|Mar)|Jan(?:uary)?|Feb(?:ruary)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String HOURS =
            "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)";
    private static final String GONE = "[removed]";

    /** What is always taken out. */
    private static final List<Pattern> LEADING = List.of(
            Pattern.compile("https?://\\S+|\\bwww\\.\\S+"),
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+"),
            Pattern.compile("\\b\\d{17}[\\dXx]\\b"), // Chinese identity card
            Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b|\\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\\b"),
            Pattern.compile(
                    "(?<![\\w.])[-+]?\\d{1,3}\\.\\d{3,}°?(?:\\s*[NSns])?[,;\\s]\\s*[-+]?\\d{1,3}\\.\\d{3,}°?(?:\\s*[EWew]\\b)?"),
            Pattern.compile("\\d{1,3}\\s*°\\s*\\d{1,2}\\s*['′](?:\\s*\\d{1,2}(?:\\.\\d+)?\\s*[\"″])?\\s*[NSEW]?"),
            Pattern.compile("(?:\\+|\\b00)\\d[\\d ().-]{6,}\\d"),
            Pattern.compile("\\b0\\d{1,3}[- ]\\d{3,4}[- ]\\d{4}\\b"),
            Pattern.compile("\\b1[3-9]\\d{9}\\b"), // Chinese mobile number
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•. ]?[A-Z0-9]{5,6}"),
            Pattern.compile("\\b\\d{2,3}[가-힣][ -]?\\d{4}\\b")); // Korean plate

    private static final List<Pattern> CLOCK = List.of(
            Pattern.compile("(?i)\\b([01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\s*([ap])\\.?m\\b\\.?)?"),
            Pattern.compile("(?i)\\b(1[0-2]|0?[1-9])(?:[.][0-5]\\d)?\\s*([ap])\\.?m\\b\\.?"),
            Pattern.compile("(?i)\\b([01]\\d|2[0-3])[0-5]\\d\\s*(?:hours|hrs|h)\\b"),
            Pattern.compile("(?i)\\b(?:(\\d{1,2})|" + HOURS + ")\\s+o'?clock\\b"),
            Pattern.compile("(?i)\\b(?:half past|quarter past|quarter to)\\s+(?:\\d{1,2}|" + HOURS + ")\\b"),
            Pattern.compile(
                    "(?:오전|오후|새벽|아침|저녁|밤|낮)?\\s*\\d{1,2}\\s*시(?:\\s*\\d{1,2}\\s*분|\\s*반)?(?:\\s*\\d{1,2}\\s*초)?"),
            Pattern.compile("(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜里)?\\s*\\d{1,2}\\s*[点點时時](?:\\s*\\d{1,2}\\s*分|\\s*半)?"));

    /** Words for a part of a day; told only where parts of days are. */
    private static final Pattern PART_WORDS = Pattern.compile(
            "(?i)\\b(?:early hours|before dawn|pre-dawn|at dawn|at dusk|at sunset|at sunrise|(?:early|late) (?:morning|afternoon|evening)"
                    + "|(?:in the|this|that|late at) (?:morning|afternoon|evening|night))\\b|새벽|凌晨|清晨|傍晚");

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?:T[\\d:.]+Z?)?\\b");
    private static final Pattern EAST =
            Pattern.compile("(?:(\\d{4})\\s*[年년]\\s*)?(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号號]");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "(?:,?\\s+(\\d{4})\\b)?");
    private static final Pattern SLASHES = Pattern.compile("\\b\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})\\b");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|[월화수목금토일]요일|星期[一二三四五六日天]|[周週][一二三四五六日]");

    private static final Pattern FIRST_DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern LETTERS = Pattern.compile("[^a-z]");
    private static final List<String> PARTS = List.of("early hours", "morning", "afternoon", "evening");

    private Details() {}

    /** The text at that grain of time, without what leads to a person. */
    public static String generalise(String text, TimeGrain grain) {
        String plain = text;
        for (Pattern pattern : LEADING) {
            plain = pattern.matcher(plain).replaceAll(GONE);
        }
        if (grain.compareTo(TimeGrain.DATE) > 0) {
            plain = dates(plain, grain);
        }
        if (grain == TimeGrain.HOUR) {
            return plain;
        }
        String told = clock(plain, grain);
        return grain == TimeGrain.PART_OF_DAY ? told : PART_WORDS.matcher(told).replaceAll("[time]");
    }

    private static String clock(String text, TimeGrain grain) {
        String plain = text;
        for (Pattern pattern : CLOCK) {
            plain = replace(plain, pattern, match -> {
                String all = match.group();
                return (all.startsWith(" ") ? " " : "") + (grain == TimeGrain.PART_OF_DAY ? part(all) : "[time]");
            });
        }
        return plain;
    }

    /** Part of the day where the clock tells it beyond doubt. */
    private static String part(String time) {
        Matcher digits = FIRST_DIGITS.matcher(time);
        String letters = LETTERS.matcher(time.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean half = letters.equals("am") || letters.equals("pm");
        boolean whole = letters.startsWith("h") || (letters.isEmpty() && time.contains(":"));
        if (!digits.find() || !(half || whole)) {
            return "[time]";
        }
        int hour = Integer.parseInt(digits.group());
        int of24 = half ? hour % 12 + (letters.equals("pm") ? 12 : 0) : hour;
        return "[" + PARTS.get(of24 / 6) + "]"; // four parts of six hours
    }

    private static String dates(String text, TimeGrain grain) {
        String plain = replace(text, ISO, match -> day(match.group(1), number(match.group(2)), match.group(3), grain));
        plain = replace(plain, EAST, match -> day(match.group(1), number(match.group(2)), match.group(3), grain));
        plain = replace(plain, MONTH_FIRST, match -> day(match.group(3), month(match.group(1)), match.group(2), grain));
        plain = replace(plain, DAY_FIRST, match -> day(match.group(3), month(match.group(2)), match.group(1), grain));
        plain = replace(plain, SLASHES, match -> "[date]");
        return replace(plain, WEEKDAY, match -> "[day]");
    }

    private static String day(@Nullable String year, int month, String day, TimeGrain grain) {
        if (month < 1 || month > 12) {
            return "[date]";
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (year == null) {
            return "[a day of " + name + "]";
        }
        int of = Integer.parseInt(day);
        if (grain == TimeGrain.MONTH
                || of < 1
                || of > Month.of(month).maxLength()
                || (month == 2 && of == 29 && !Year.isLeap(Integer.parseInt(year)))) {
            return "[" + name + " " + year + "]";
        }
        String week = TimeGrain.WEEK.generalise(
                LocalDate.of(Integer.parseInt(year), month, of).toString());
        return "[week of " + week.substring(0, week.indexOf('/')) + "]";
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().regionMatches(true, 0, name, 0, 3)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static String replace(String text, Pattern pattern, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(with.apply(match)));
    }
}
