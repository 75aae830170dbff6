package org.tidewaiter.casebook.check;

import java.util.Locale;
import java.util.Map;

/** What words behind a number multiply it by. */
final class Scale {
    /** The English words, for patterns. */
    static final String WORDS = "thousand|million|mln|billion|bn|trillion";

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("million", 6),
            Map.entry("mln", 6),
            Map.entry("billion", 9),
            Map.entry("bn", 9),
            Map.entry("trillion", 12),
            Map.entry("만", 4),
            Map.entry("억", 8),
            Map.entry("万", 4),
            Map.entry("亿", 8));

    private Scale() {}

    /** The power of ten of a word; 0 where it is none. */
    static int power(String word) {
        return POWERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
