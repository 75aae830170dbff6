package org.tidewaiter.goods;

import org.tidewaiter.trade.Language;

/** A code found for words, with its name in the language of the words and how well it fits them. */
public record Hit(String code, String label, Language language, Match match) {

    /** How well a code fits the words, best first. */
    public enum Match {
        /** The digits themselves were asked for. */
        CODE,
        /** A name or keyword of the code says the same words. */
        EXACT,
        /** Every word occurs in its names and keywords. */
        ALL_WORDS,
        /** Some words do. */
        SOME_WORDS,
        /** A word written nearly alike does. */
        SIMILAR
    }
}
