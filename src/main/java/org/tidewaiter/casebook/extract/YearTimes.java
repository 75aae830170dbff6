package org.tidewaiter.casebook.extract;

import static org.tidewaiter.casebook.extract.TimeWords.YEAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Years, named or counted from the one that a text is about. */
final class YearTimes {
    private static final int LAST_FOR_OLD_YEAR = 3; // March

    private final TimeAnchor anchor;
    private final List<TimeRule> rules = new ArrayList<>();

    private YearTimes(TimeAnchor anchor) {
        this.anchor = anchor;
        rules.add(TimeRule.of(
                "business year in digits",
                "(?:fiscal|financial|fy) ?(?:year )?(?<one>20\\d\\d)[-/](?<two>(?:20)?\\d\\d)",
                (m, plan) -> m.group("one") + "-04/" + (Integer.parseInt(m.group("one")) + 1) + "-03"));
        rules.add(TimeRule.of(
                "two years in digits",
                "(?<![\\d./-])(?<one>(?:19|20)\\d\\d) ?[-–/] ?(?<two>\\d\\d)(?![\\d%/-]|[.,]\\d)",
                YearTimes::twoYears));
        rules.add(TimeRule.of(
                "years",
                "(?:(?:from|between) )?(?<one>" + YEAR + ") ?(?:to|through|until|-|and) ?(?<two>" + YEAR + ")",
                this::years));
        rules.add(TimeRule.of(
                "year",
                "(?:(?<=[\\w,;:)('-] )|(?<=\\()(?=\\d{4}: ))(?<!\\b(?:hs|headings?|chapters?|codes?|no\\.|number|resolutions?|regulation|annex|notice|articles?|paragraph|headed|of headings) )(?<!\\b\\d{4} (?:and|or) )"
                        + YEAR
                        + "(?!\\d|/|,\\d| ?(?:metric |tons?|tonnes?|yuan|won|kg|kilo|containers?|trucks?|people|pieces|units|head|barrels?|dollars|workers|women|men|sets|boxes|bags|and \\d{4}\\b))",
                (m, plan) -> m.group()));
        rules.add(TimeRule.of(
                "the year",
                "\\b(?:(?:for|of|over|in) the (?:whole |full |entire |calendar )?year(?: as a whole| altogether)?(?! (?:before|earlier|ago|to|until|that|in which|of|when|\\d))|(?:over|in|for|across|during|throughout|of) (?:the |all |these |those )?(?:twelve|12) months(?= (?:it|they|together|\\w+ly)\\b|[ ,.;](?!(?:to|ending|ended|earlier|before|ago|through|until|of|from)\\b))|full-year|(?:the|that) year's|(?:the|that) (?:whole|full|entire) year)\\b",
                (m, plan) -> wholeYear()));
        rules.add(TimeRule.of("this year", "\\b(?:so far )?(?:this|the current) year\\b", (m, plan) -> year(0)));
        rules.add(TimeRule.of(
                "last year",
                "\\b(?:(?<!the )last|the previous|the past|the preceding) year\\b(?! (?:before|of|in which|when))|\\ba year (?:earlier|ago|before)\\b|\\bthe year before\\b(?! last)",
                (m, plan) -> year(-1)));
        rules.add(TimeRule.of("next year", "\\bnext year\\b", (m, plan) -> year(1)));
        rules.add(TimeRule.of(
                "year before last",
                "\\b(?:the year before last|two years ago|two years earlier)\\b",
                (m, plan) -> year(-2)));
        rules.add(TimeRule.of(
                "past years",
                "\\b(?:over |in |during )?the (?:past|last) two years\\b",
                (m, plan) -> span(year(-1), year(0))));
    }

    static List<TimeRule> rules(TimeAnchor anchor) {
        return List.copyOf(new YearTimes(anchor).rules);
    }

    /** "2021-22" is a business year, from April, as India and Japan count; "2019-22" are calendar years. */
    private static @Nullable String twoYears(Matcher m, boolean plan) {
        int first = Integer.parseInt(m.group("one"));
        int last = first - first % 100 + Integer.parseInt(m.group("two"));
        return last == first + 1
                ? TimeWords.month(first, 4) + "/" + TimeWords.month(last, 3)
                : last > first + 1 ? first + "/" + last : null;
    }

    private String years(Matcher m, boolean plan) {
        return m.group("one") + "/" + m.group("two");
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
}
