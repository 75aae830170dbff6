package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement about the law takes over from those before it: the act, the paragraph, the goods. */
final class LegalLinks {
    private static final Pattern AGAIN = Pattern.compile(
            "^(?:nor|neither|so|as)(?:,[^,]{3,40},)? (?:is|are|does|do|was|were|may|can|has|have)\\b|\\b(?:likewise|ditto|as well|too|either|included|similarly)[.!]?$"
                    + "|^(?:likewise|similarly|ditto|equally)\\b|\\bthe same (?:goes|holds|applies|is true|can be said) (?:for|of|to)\\b");
    private static final Pattern SAME_PARAGRAPH =
            Pattern.compile("\\b(?:that|this|said|(?:the )?(?:very )?same) (?:paragraph|clause|provision|passage)\\b");
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(?:violat|breach|contraven|infring|break|broke|exceed|overstep)\\w* (?:it|the (?:paragraph|clause))\\b");
    private static final Pattern OF_PARAGRAPH = Pattern.compile("^it \\b|\\bsuch\\b");
    private static final Pattern SAME = Pattern.compile("\\b(?:its|same|latter)\\b");
    private static final Pattern POINTED =
            Pattern.compile("\\b(?:that|this|those|these|the same|said|such|the) (?<noun>[a-z]{3,})\\b");

    private LegalLinks() {}

    /** Whether a clause says of other goods what was said before: "nor is tobacco", "fish meal, likewise". */
    static boolean isAgain(String clause) {
        return AGAIN.matcher(clause).find();
    }

    /** Whether the paragraph named before goes on: "that paragraph extends to". */
    static boolean isOfParagraph(String clause) {
        return isSameParagraph(clause)
                || OF_PARAGRAPH.matcher(clause).find()
                || BROKEN.matcher(clause).find();
    }

    /** "By the same paragraph", "that clause". */
    static boolean isSameParagraph(String clause) {
        return SAME_PARAGRAPH.matcher(clause).find();
    }

    /** The act that the paragraph or the goods were told of with, or else the last one. */
    static Optional<Span> act(Memory memory, String clause, List<Span> paragraphs, List<Span> goods) {
        if (!SAME.matcher(clause).find()) {
            Optional<Span> known = paragraphs.stream()
                    .map(span -> memory.lawOf.get("paragraph " + span.value()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .or(() -> goods.stream()
                            .map(span -> memory.lawOf.get(span.value()))
                            .filter(Objects::nonNull)
                            .findFirst());
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.ofNullable(memory.act);
    }

    /** Goods named before that a clause points at by their noun: "that sheet" after "galvanized sheet". */
    static List<Span> pointedAt(Memory memory, String clause) {
        Matcher pointed = POINTED.matcher(clause);
        while (pointed.find()) {
            Span known = memory.things.get(Tokens.singular(pointed.group("noun")));
            if (known != null) {
                return List.of(known);
            }
        }
        return List.of();
    }

    /** An act that a sentence only names is what the next one goes on with: "Resolution 2397 did the rest." */
    static void name(Scene scene) {
        List<Span> acts = scene.list(SpanKind.ACT);
        if (!acts.isEmpty()) {
            scene.memory().act = acts.getLast();
        }
    }

    static void remember(Memory memory, List<Span> acts, List<Span> paragraphs, List<Span> goods, Span statement) {
        memory.lawSentence = memory.sentence;
        memory.act = acts.isEmpty() ? memory.act : acts.getFirst();
        memory.lawParagraphs = paragraphs.isEmpty() && acts.isEmpty() ? memory.lawParagraphs : paragraphs;
        memory.lawGoods = goods.isEmpty() ? memory.lawGoods : goods;
        memory.lawHadAct = !acts.isEmpty();
        memory.statement = statement;
        if (!acts.isEmpty()) {
            paragraphs.forEach(span -> memory.lawOf.put("paragraph " + span.value(), acts.getFirst()));
            goods.forEach(span -> memory.lawOf.put(span.value(), acts.getFirst()));
        }
    }
}
