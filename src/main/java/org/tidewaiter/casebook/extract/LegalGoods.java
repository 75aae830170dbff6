package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Goods of a statement about the law: those it names, and those it takes over. */
final class LegalGoods {
    private static final int SHORT = 30; // units of a heading

    private static final Pattern THOSE_GOODS = Pattern.compile(
            "(?<!to |from )\\b(?:it|them|they)\\b|^both\\b|\\b(?:its|their) (?:sales?|purchases?|supply|deliver(?:y|ies)|exports?|imports?|ban|shipments?)\\b|^(?:that|this) (?:would |also )?(?:violat|breach|broke|contraven|infring)|\\b(?:exactly|just|precisely) that\\b|\\b(?:such|these|those|the same) (?:goods|cargo(?:es)?|trade|sales?|purchases?|deliver(?:y|ies)|shipments?|articles|wares|exports?|imports?)\\b|\\bthe (?:cargo|cap|load|shipment|limit|ceiling)\\b");
    private static final Pattern NOT_OBJECT = Pattern.compile(
            "(?s)[a-z]*(?:[ -][a-z]+)? (?:bans?|chapters?|caps?|ceilings?|limits?|quotas?|embargo(?:es)?|sanctions?|measures?|lists?|rules?|industry|exemptions?)\\b.*");
    private static final Pattern LIKENED =
            Pattern.compile("(?s).*\\b(?:as(?: an?)?|(?:is|are|means?) [“\"]|(?:is|are|was|were)(?: not| no)?(?: an?)?"
                    + "|belongs? to(?: the)?) ?[“\"]?$"); // "counts as coal", "wigs are no textiles"
    private static final Pattern OF_THEM = Pattern.compile("(?:it|they|these|those) (?:is|are|was|were|may|can)\\b");
    private static final Pattern DEALING = Pattern.compile(
            "\\b(?:buy(?:s|ing)?|bought|s(?:old|ell(?:s|ing)?)|pa(?:id|ys?|ying)(?: for)?|import(?:s|ed|ing)?|export(?:s|ed|ing)?|ship(?:s|ped|ping)?|deliver(?:s|ed|ing)?) (?:it|them|these|those|this|that)\\b(?! [a-z]+s?\\b(?<! broke| breaks| violates| violated))");

    private LegalGoods() {}

    /** Goods that the clause speaks of: its words, or else its numbers; not the name of a ban or what is left out. */
    static List<Span> of(Scene part, int end) {
        List<Span> goods = part.list(SpanKind.GOODS).stream()
                .filter(span -> span.end() <= part.passage().start() + end)
                .toList();
        List<Span> objects = goods.stream()
                .filter(span -> !NOT_OBJECT.matcher(part.after(span)).matches()
                        && !(!span.equals(goods.getFirst())
                                && LIKENED.matcher(part.before(span)).matches()))
                .toList();
        List<Span> beforeBan = objects.stream()
                .filter(span -> !part.before(span).matches("(?s).*\\boutside (?:of )?the (?:\\w+ )?bans? on .*"))
                .toList();
        List<Span> words = (beforeBan.isEmpty() ? objects : beforeBan)
                .stream()
                        .filter(span -> !span.rule().equals("code in the text"))
                        .toList();
        return words.isEmpty() ? objects : words;
    }

    /** Goods that it takes over: from its sentence, the topic just set, or the statements before. */
    static List<Span> carried(Scene whole, String clause, String value, boolean answer) {
        Memory memory = whole.memory();
        List<Span> inSentence = of(whole, whole.lower().length());
        if (answer) {
            return memory.lawGoods;
        }
        List<Span> pointedAt = LegalLinks.pointedAt(memory, clause);
        if (!pointedAt.isEmpty()) {
            return pointedAt;
        }
        List<Span> topic = memory.topicSentence == memory.sentence - 1 ? memory.topic : List.of();
        if (!THOSE_GOODS.matcher(clause).find()) {
            return topic;
        }
        if (!inSentence.isEmpty() || !topic.isEmpty()) {
            return inSentence.isEmpty() ? topic : inSentence;
        }
        boolean law = value.equals("capped") || clause.matches("(?s).*\\b(?:such|cap|limit|ceiling)\\b.*");
        return law && !memory.lawGoods.isEmpty() ? memory.lawGoods : memory.goods;
    }

    /** Goods told of before by a clause that names none: "it is in no resolution", "nobody broke a law by buying them". */
    static List<Span> before(Memory memory, String clause, String value, boolean goesOn) {
        if (goesOn && OF_THEM.matcher(clause).lookingAt()) {
            return memory.lawGoods;
        }
        return value.equals("not_banned") && DEALING.matcher(clause).find() ? memory.goods : List.of();
    }

    /** Goods that a few words set as the topic: "(3) Silver.", "Graphite?". */
    static void topic(Scene scene) {
        List<Span> goods = scene.list(SpanKind.GOODS);
        if (!goods.isEmpty() && scene.lower().length() <= SHORT) {
            scene.memory().topic = goods;
            scene.memory().topicSentence = scene.memory().sentence;
        }
    }
}
