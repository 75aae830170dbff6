package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goods of which a sentence says that there were none, by how it is built and not by its verb: goods under a "no" ("no
 * iron ore"), books that hold none, and a sentence that only says the same of other goods ("so have shoe uppers").
 */
final class Absences {
    private static final String NOT_TRADED =
            "(?! (?:doubt|changes?|signs?|reasons?|need|word|evidence|questions?|ban|rules?|laws?|comparison|explanation|longer|more|less|other|sources?|witness|official|money|cash|payment|list|measure|resolution|comment|limit|cap|prices?)\\b)";
    private static final Pattern NEGATED = Pattern.compile(
            "(?s).*\\b(?:no|zero|nil|not (?:one|a single|any)(?: \\w+)?(?: of)?|without(?: any)?|never any)"
                    + NOT_TRADED + " (?:[a-z-]+ ){0,2}$");
    private static final Pattern BOOKS = Pattern.compile(
            "\\b(?:tables?|books|statistics|figures|data|returns|lists?|records?|ledgers?|columns?|customs|imports|exports|files?|series|it|they)\\b[^.;]{0,40}?\\b(?:has|have|had|holds?|held|knows?|knew|shows?|showed|lists?|listed|reports?|reported|records?|recorded|contains?|contained|names?|gives?|gave|carr(?:y|ies|ied)|mentions?)(?: of)? (?:no|none|nothing|zero|not (?:one|a single))"
                    + NOT_TRADED + "\\b");
    private static final Pattern UNIT = Pattern.compile(
            "\\bnot (?:one|a|a single|even one) (?:grain|drop|gram|ounce|sack|bag|bottle|ton|tonne|kilo|barrel|piece|crate|case|can|line|row|item|entry|shipment|cargo|load|consignment|container|cent|yuan|pair|head|litre|liter)\\b");
    private static final Pattern SAME = Pattern.compile(
            "(?:^|[,;] (?:and )?)(?:so (?:did|do|does|has|have|had|is|are|was|were)|(?:nor|neither) (?:did|do|does|has|have|had|is|are|was|were))\\b|\\bthe same (?:fate|goes for|is true of|applies to|holds for|can be said of|happened to)\\b|, too, |\\blikewise\\b");

    private Absences() {}

    /** Where a sentence about recorded trade says of goods that there were none. */
    static Optional<Span> find(Scene scene) {
        Optional<Span> negated = scene.list(SpanKind.GOODS).stream()
                .filter(goods -> NEGATED.matcher(scene.before(goods)).matches())
                .findFirst();
        if (negated.isPresent()) {
            return negated;
        }
        for (Pattern pattern : List.of(BOOKS, UNIT)) {
            Matcher matcher = pattern.matcher(scene.lower());
            if (matcher.find()) {
                return Optional.of(Span.of(
                        SpanKind.PERCENT,
                        "",
                        scene.sentence().at(matcher.start(), matcher.end()),
                        "nothing in the books"));
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence says of its goods only what the one before said of others. */
    static boolean isSame(Scene scene) {
        return scene.has(SpanKind.GOODS) && SAME.matcher(scene.lower()).find();
    }
}
