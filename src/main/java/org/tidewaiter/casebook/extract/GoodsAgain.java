package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/**
 * Goods that a text names a second time by less than their name: by its last word ("the nets" after "fishing nets"), or by
 * their kind ("the alloy" after "ferrosilicon"). Reads the sentences of one text in their order.
 */
final class GoodsAgain {
    /** Goods with the sentence that named them last. */
    private record Named(List<Span> goods, int sentence) {}

    private static final Pattern POINTED = Pattern.compile(
            "\\b(?:the|this|that|these|those)(?: same| said| whole)? (?<noun>[a-z]{3,})\\b"
                    + "(?! (?:of|that|which|trade|market|industry|price|sector|ban|cap|chapter|heading|list|table)\\b|-)");
    private static final Pattern BARE =
            Pattern.compile("(?:^|[,;:] (?:and |while |but )?| and )(?<noun>[a-z]{4,}s)\\b(?! of\\b|-)");
    private static final Map<String, Pattern> KINDS = Map.of(
            "alloy", Pattern.compile("72.*"),
            "metal", Pattern.compile("(?:7[2-9]|8[01]).*"),
            "grain", Pattern.compile("10.*"),
            "cereal", Pattern.compile("10.*"),
            "leaf", Pattern.compile("2401.*"),
            "ore", Pattern.compile("26.+"),
            "concentrate", Pattern.compile("26.+"),
            "fuel", Pattern.compile("27(?:09|1[01]).*"),
            "oil", Pattern.compile("15.*|27(?:09|10).*"),
            "fish", Pattern.compile("03.*"));
    private static final int RECENT = 3; // sentences
    private static final int KNOWN = 12; // sentences after which a last word is a word like any other

    private final Map<String, Named> byLastWord = new HashMap<>();
    private Named last = new Named(List.of(), -RECENT);
    private int sentence;

    /** The spans of the next sentence, with the goods it points back at. */
    List<Span> next(Sentence words, List<Span> spans) {
        List<Span> read = new ArrayList<>(spans);
        point(words, POINTED.matcher(words.lower()), KNOWN, read);
        point(words, BARE.matcher(words.lower()), RECENT, read);
        remember(words, read);
        sentence++;
        return read;
    }

    private void point(Sentence words, Matcher pointed, int age, List<Span> read) {
        while (pointed.find()) {
            Passage noun = words.at(pointed.start("noun"), pointed.end("noun"));
            List<Span> there =
                    read.stream().filter(span -> span.passage().overlaps(noun)).toList();
            boolean isFree = there.stream()
                    .allMatch(span ->
                            span.kind() == SpanKind.GOODS && span.passage().equals(noun));
            List<Span> known = known(Tokens.singular(pointed.group("noun")), age);
            if (isFree && !known.isEmpty()) {
                read.removeAll(there);
                known.forEach(span -> read.add(Span.of(SpanKind.GOODS, span.value(), noun, "goods named before")));
            }
        }
    }

    private List<Span> known(String noun, int age) {
        Named named = byLastWord.get(noun);
        if (named != null && sentence - named.sentence() <= age) {
            return named.goods();
        }
        Pattern kind = KINDS.get(noun);
        boolean isOfKind = kind != null
                && sentence - last.sentence() <= RECENT
                && last.goods().stream()
                        .allMatch(span -> kind.matcher(span.value()).matches());
        return isOfKind ? last.goods() : List.of();
    }

    private void remember(Sentence words, List<Span> read) {
        int base = words.passage().start();
        for (Span span : read) {
            if (span.kind() == SpanKind.GOODS) {
                String name = words.lower().substring(span.start() - base, span.end() - base);
                List<Span> same = read.stream()
                        .filter(one ->
                                one.kind() == SpanKind.GOODS && one.passage().equals(span.passage()))
                        .toList();
                last = new Named(same, sentence);
                String noun = Tokens.singular(name.substring(name.lastIndexOf(' ') + 1));
                if (name.contains(" ") || byLastWord.containsKey(noun)) {
                    byLastWord.put(noun, last);
                }
            }
        }
    }
}
