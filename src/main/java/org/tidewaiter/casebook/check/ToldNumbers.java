package org.tidewaiter.casebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of sentences, each read once: every other reading of a claim asks for those of the same sentences. */
final class ToldNumbers {
    private final Map<String, List<ToldNumber>> known = new HashMap<>();

    List<ToldNumber> of(String words) {
        return known.computeIfAbsent(words, ToldNumber::list);
    }
}
