package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts told by counting and not in per cent: "four of every ten yuan", "one rupee in nine", "every eleventh yuan",
 * "seventeen fen went for hair". The numbers in them are no sums of money.
 */
final class PartsOfMany implements SpanReader {
    static final String RULE = "part of many";

    private static final String COIN = "(?:fen|cents?|kopecks?|kopeks?|pence|paise)";
    private static final String MONEY = "(?:yuan|dollars?|rupees?|ro?ubles?|euros?|pounds?|won)";
    private static final String NUMBER = "(?:\\d{1,3}|a hundred|hundred|" + NumberWords.PATTERN + ")";
    private static final String ABOUT =
            "(?:(?<about>about|around|roughly|nearly|almost|more than|over|well over|just over|less than|just under|at least) )?";
    private static final List<Pattern> PARTS = List.of(
            Pattern.compile("\\b" + ABOUT + "(?<n>" + NUMBER + ") (?:" + COIN + "|" + MONEY
                    + ")(?: that \\w+ \\w+)? (?:of|in|out of|from) (?:(?:every|each) (?:single )?)?(?<of>" + NUMBER
                    + ")(?: " + MONEY
                    + ")?(?=[ .,;:])(?! (?:million|billion|thousand|hundred))"),
            Pattern.compile("\\b" + ABOUT + "(?<n>" + NUMBER + ") (?:of|in|out of|from) (?:every|each) (?<of>" + NUMBER
                    + ")(?: " + MONEY + ")?(?=[ .,;:])"),
            Pattern.compile("\\b(?:out )?of (?:every|each) (?<of>" + NUMBER + ") " + MONEY + "\\b[^.;]{0,40}?, " + ABOUT
                    + "(?<n>" + NUMBER + ")(?= (?:went|goes|go|was|were|is|are|came|fell|paid|bought|" + COIN
                    + ")\\b)"),
            Pattern.compile("\\b" + ABOUT + "every (?<nth>" + Ordinals.PATTERN + ") " + MONEY + "\\b"),
            Pattern.compile("\\b" + ABOUT + "(?<n>" + NUMBER + ") " + COIN + " (?:of|in|out of|from) (?:each|every) "
                    + MONEY + "\\b"),
            Pattern.compile("^" + ABOUT + "(?<n>" + NUMBER + ") " + COIN
                    + "(?= (?:went|goes|go|was|were|is|are|came|paid|bought) )"));

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (Pattern pattern : PARTS) {
            Matcher matcher = pattern.matcher(sentence.lower());
            while (matcher.find()) {
                BigDecimal percent = percent(matcher);
                var passage = sentence.at(matcher.start(), matcher.end());
                if (percent.compareTo(BigDecimal.valueOf(100)) < 0
                        && spans.stream().noneMatch(span -> span.passage().overlaps(passage))) {
                    Interval interval = ShareRule.widened(matcher.group("about"), percent);
                    spans.add(Span.of(SpanKind.PERCENT, interval.text() + " %", passage, RULE));
                }
            }
        }
        return spans;
    }

    private static BigDecimal percent(Matcher matcher) {
        boolean every = matcher.namedGroups().containsKey("nth");
        boolean coins = !matcher.namedGroups().containsKey("of") && !every;
        int part = every ? 1 : number(matcher.group("n"));
        int whole = every ? Ordinals.number(matcher.group("nth")) : coins ? 100 : number(matcher.group("of"));
        return BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(Math.max(1, whole)), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static int number(String word) {
        return word.endsWith("hundred") ? 100 : Ordinals.number(word);
    }
}
