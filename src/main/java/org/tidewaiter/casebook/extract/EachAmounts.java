package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of each of several things beside the whole: "200 yuan a sack, 18,000 yuan together". */
final class EachAmounts {
    private static final String THING = "(?:" + Things.NAMES + "|man|woman|month|day)";
    private static final Pattern BEHIND = Pattern.compile("(?s)(?: (?:of|worth of) [a-z ]{3,30}?)?(?: in cash)?"
            + "(?:,? (?:(?:in|on|to|for|from) )?each\\b(?! other)| (?:for )?every " + THING
            + "\\b| per \\w+| apiece\\b| a piece\\b"
            + "| (?:for |to )?(?:an?|the) " + THING + "\\b).*");
    private static final Pattern BEFORE = Pattern.compile(
            "(?s).*\\b(?:each|every|per)(?: (?:one )?of (?:the|them|these|those))?(?: \\w+)?(?: (?!and\\b|or\\b|but\\b)[a-z]+){0,7} ");

    private EachAmounts() {}

    /** Without those of each, where a larger one of the same measure stands beside them. */
    static List<Span> dropped(Scene scene, List<Span> amounts) {
        return amounts.stream()
                .filter(span -> !isOfEach(scene, span)
                        || amounts.stream()
                                .noneMatch(other -> unit(other).equals(unit(span))
                                        && !isOfEach(scene, other)
                                        && size(other).compareTo(size(span)) > 0))
                .toList();
    }

    static boolean isOfEach(Scene scene, Span amount) {
        Matcher before = BEFORE.matcher(scene.before(amount));
        return BEHIND.matcher(scene.after(amount)).matches() || before.matches();
    }

    /** Kilograms count as tons. */
    private static String unit(Span amount) {
        String unit = amount.value().substring(amount.value().lastIndexOf(' ') + 1);
        return unit.equals("kg") ? "t" : unit;
    }

    private static BigDecimal size(Span amount) {
        BigDecimal low = new BigDecimal(amount.value().replaceAll("\\.\\..*| .*", ""));
        return amount.value().endsWith(" kg") ? low.movePointLeft(3) : low;
    }
}
