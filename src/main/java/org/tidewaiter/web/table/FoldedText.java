package org.tidewaiter.web.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Text as it is compared: one form of every letter, without case, numbers without the spaces and signs of print. */
final class FoldedText {
    private FoldedText() {}

    static String of(String text) {
        String plain = text.replace("\u2009", "")
                .replace("\u202f", "")
                .replace('\u00a0', ' ')
                .replace('\u2212', '-');
        // up and down again: some letters have more than one small form
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** The folded words of a text. */
    static List<String> words(String text) {
        return Arrays.stream(of(text).split("[\\s\\u3000]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
