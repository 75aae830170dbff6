package org.tidewaiter.consignment;

import java.util.List;

/**
 * What a row says of its goods: one code, or none for certain with the codes it could be. {@code digits} is empty where
 * there is none; {@code words} is what was written beside it.
 */
record GoodsReading(String digits, String words, List<String> candidates, List<Flagged> flags) {

    GoodsReading {
        candidates = List.copyOf(candidates);
        flags = List.copyOf(flags);
    }

    boolean isCode() {
        return !digits.isEmpty();
    }

    static GoodsReading code(String digits, List<Flagged> flags) {
        return new GoodsReading(digits, "", List.of(), flags);
    }

    static GoodsReading open(List<String> candidates, Flag flag, String says) {
        return new GoodsReading("", "", candidates, List.of(new Flagged(flag, says)));
    }
}
