package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/**
 * Whether an order of goods is one by value or by weight: as the sentence says, as the only amount beside the rank shows,
 * or as the order told before in the same paragraph went.
 */
final class Measures {
    private static final Pattern WEIGHT = Pattern.compile(
            "\\bby (?:weight|volume|tonnage|quantity|tons)\\b|\\b(?:in|on) (?:terms of )?(?:the )?(?:weight|tonnage|volume|tons|quantity)\\b|\\bmeasured (?:in|by) (?:tons|tonnes|weight|volume)\\b|\\b(?:heaviest|bulkiest|weightiest)\\b|\\bweighed (?:instead of|rather than|and not) priced\\b|\\b(?:volume|weight|tonnage)-wise\\b|\\bon (?:a|the) scales?\\b");
    private static final Pattern BY_VALUE = Pattern.compile("\\b(?:by|in|in terms of|for) (?:value|money|worth)\\b");
    private static final Pattern VALUE =
            Pattern.compile("\\b(?:value[ds]?|money|worth|earn(?:s|ed|ers?|ings)?|price[ds]?|bill)\\b");

    private Measures() {}

    static Span of(Scene scene, Span rank, Passage part) {
        boolean weight = isWeight(scene, part);
        return Span.of(
                SpanKind.RANK, weight ? "weight" : "value", rank.passage(), weight ? "measure" : "measure not told");
    }

    private static boolean isWeight(Scene scene, Passage part) {
        int start = scene.passage().start();
        String own = scene.lower().substring(part.start() - start, part.end() - start);
        if (BY_VALUE.matcher(own).find() && !WEIGHT.matcher(own).find()) {
            return false; // "first by weight and third by value"
        }
        if (WEIGHT.matcher(scene.lower()).find()
                || (scene.has(SpanKind.QUANTITY)
                        && !scene.has(SpanKind.MONEY)
                        && scene.lower().contains("amount"))) {
            return true;
        }
        boolean value = VALUE.matcher(scene.lower()).find() || scene.has(SpanKind.MONEY);
        boolean weighed = scene.list(SpanKind.QUANTITY).stream()
                .anyMatch(span -> part.contains(span.passage()) && span.value().endsWith(" t"));
        return !value
                && (weighed
                        || scene.memory().weighedParagraph == scene.sentence().paragraph());
    }

    /** After the ranks of a sentence: whether the order it told, or announced, is one by weight. */
    static void remember(Scene scene) {
        Memory memory = scene.memory();
        if (isWeight(scene, scene.passage()) && (WEIGHT.matcher(scene.lower()).find() || scene.has(SpanKind.RANK))) {
            memory.weighedParagraph = scene.sentence().paragraph();
        } else if (VALUE.matcher(scene.lower()).find() || scene.has(SpanKind.MONEY)) {
            memory.weighedParagraph = -1;
        }
    }
}
