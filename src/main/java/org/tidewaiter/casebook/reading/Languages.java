package org.tidewaiter.casebook.reading;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Language of a text by its script, and English by its small words. */
final class Languages {
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "to", "and", "in", "that", "was", "for", "with", "from");
    private static final double ENOUGH = 0.1; // part of the words of an English text that are among the ten above
    private static final double SCRIPT = 0.2; // part of the letters

    private Languages() {}

    static @Nullable Found<String> find(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            return null;
        }
        if (share(text, UnicodeScript.HANGUL, letters) > SCRIPT) {
            return new Found<>("ko", "script");
        }
        if (share(text, UnicodeScript.HIRAGANA, letters) + share(text, UnicodeScript.KATAKANA, letters) > SCRIPT) {
            return new Found<>("ja", "script");
        }
        if (share(text, UnicodeScript.HAN, letters) > SCRIPT) {
            return new Found<>("zh", "script");
        }
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        long small = words.stream().filter(ENGLISH::contains).count();
        return small > words.size() * ENOUGH ? new Found<>("en", "small words") : null;
    }

    private static double share(String text, UnicodeScript script, long letters) {
        return (double) text.codePoints()
                        .filter(c -> UnicodeScript.of(c) == script)
                        .count()
                / letters;
    }
}
