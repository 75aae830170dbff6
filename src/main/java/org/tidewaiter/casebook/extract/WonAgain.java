package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Bare numbers on a market where the last sum was told in won: "corn 3,400", "and for a dollar 16,300". */
final class WonAgain {
    private static final String NUMBER = "(?<![\\d.,$¥€])(?<number>\\d{1,3}(?:,\\d{3})+)(?![\\d,.]*\\d)";
    private static final Pattern RATE = Pattern.compile(
            "(?<=\\b(?:a|one|the) (?:dollar|yuan|ro?uble|euro) (?:(?:at|was|for|to|stood at|fetched|cost) )?)(?<![\\d.,])(?<number>\\d{1,3}(?:,\\d{3})*)(?![\\d,.]*\\d| ?(?:won|yuan|dollars?|percent|per cent|%))");
    private static final Pattern PER_UNIT =
            Pattern.compile(NUMBER + " (?=(?:to|for|per) (?:the|a|one) (?:dollar|yuan|ro?uble|euro)\\b)");
    private static final Pattern PRICE = Pattern.compile(
            NUMBER
                    + "(?=[.,;:)]|$| (?:in|on|at|and|to|after|against|last|this|earlier|before|today|yesterday|now|then)\\b| an? (?:kilo|kilogram|sack|bag|bottle|litre|liter|piece|ton|day|week|month|year|fortnight)\\b)");
    private static final Pattern LEAD = Pattern.compile(
            "(?s).*(?:\\b(?:at|for|from|to|against|after|been|was|were|is|ask(?:s|ed)?|charged|wanted|demanded|costs?|cost|fetched|fetches|brought|brings|stood|stands|got|paid) |, )$");

    private WonAgain() {}

    static List<Span> read(Sentence sentence, List<Span> spans, List<Span> before) {
        List<Span> found = new ArrayList<>();
        boolean market = !before.isEmpty() && before.getLast().value().endsWith(" KPW");
        for (Pattern pattern : List.of(RATE, PER_UNIT, PRICE)) {
            Matcher bare = pattern.matcher(sentence.lower());
            while (bare.find()) {
                Passage passage = sentence.at(bare.start("number"), bare.end("number"));
                boolean free = spans.stream().noneMatch(span -> span.passage().overlaps(passage))
                        && found.stream().noneMatch(span -> span.passage().overlaps(passage));
                boolean won = spans.stream()
                        .filter(span -> span.kind() == SpanKind.MONEY && span.end() <= passage.start())
                        .reduce((first, last) -> last)
                        .map(span -> span.value().endsWith(" KPW"))
                        .orElse(market);
                if (free && won && (pattern != PRICE || isPrice(sentence, spans, passage))) {
                    found.add(Span.of(
                            SpanKind.MONEY, bare.group("number").replace(",", "") + " KPW", passage, "won as before"));
                }
            }
        }
        return found;
    }

    /** After a word of paying, or right behind goods. */
    private static boolean isPrice(Sentence sentence, List<Span> spans, Passage number) {
        String words = sentence.lower()
                .substring(0, number.start() - sentence.passage().start());
        return LEAD.matcher(words).matches()
                || spans.stream().anyMatch(span -> span.kind() == SpanKind.GOODS && span.end() + 1 == number.start());
    }
}
