package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/** Goods that a text names, whether or not a claim is about them. */
public final class Mentions {
    private static final GoodsWords WORDS = new GoodsWords();

    private Mentions() {}

    /** In the order of the text. */
    public static List<Slot> goods(String text) {
        List<Slot> goods = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text)) {
            Goods.cleared(sentence, WORDS.read(sentence)).stream()
                    .filter(span -> span.kind() == SpanKind.GOODS)
                    .forEach(span -> goods.add(span.slot(SlotName.GOODS)));
        }
        return goods;
    }
}
