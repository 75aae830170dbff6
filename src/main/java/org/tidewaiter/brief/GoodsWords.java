package org.tidewaiter.brief;

import org.tidewaiter.analysis.GoodsName;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.trade.Language;

/** Names of goods in the language of the brief: ours where we have one, else what the analyses found. */
final class GoodsWords {
    private final Language language;
    private final Labels labels = Labels.packed();

    GoodsWords(Language language) {
        this.language = language;
    }

    String of(String code, GoodsName found) {
        return labels.findExact(code, language).orElseGet(() -> {
            boolean readable = language == Language.KOREAN || isLatin(found.text());
            boolean ownEnglish = found.origin() == GoodsName.Origin.OURS;
            boolean usable =
                    ownEnglish || (found.origin() == GoodsName.Origin.DATA && readable && isLatin(found.text()));
            return usable ? found.text() : labels.label(code, language);
        });
    }

    /** True where the words describe a heading above the code. */
    boolean isParent(String code, GoodsName found) {
        return labels.findExact(code, language).isEmpty()
                && found.origin() != GoodsName.Origin.OURS
                && !(found.origin() == GoodsName.Origin.DATA && isLatin(found.text()));
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x1100); // Hangul and Han begin above
    }
}
