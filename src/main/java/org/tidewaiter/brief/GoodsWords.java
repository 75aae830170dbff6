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
            boolean ownEnglish = found.origin() == GoodsName.Origin.OURS;
            return ownEnglish || isReadableData(found) ? found.text() : labels.label(code, language);
        });
    }

    /** True where the words describe a heading above the code. */
    boolean isParent(String code, GoodsName found) {
        return labels.findExact(code, language).isEmpty()
                && found.origin() != GoodsName.Origin.OURS
                && !isReadableData(found);
    }

    /** Words of the data that readers of the language read: Latin ones, and Chinese ones in a Chinese brief. */
    private boolean isReadableData(GoodsName found) {
        return found.origin() == GoodsName.Origin.DATA
                && (isLatin(found.text()) || (language == Language.CHINESE && isChinese(found.text())));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic)
                && text.codePoints()
                        .noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x1100); // Hangul and Han begin above
    }
}
