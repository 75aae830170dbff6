package org.tidewaiter.casebook.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of sentences, each read once: every other reading of a claim asks for those of the same sentences. */
final class ToldNumbers {
    private final Map<String, List<ToldNumber>> known = new HashMap<>();
    private final Map<String, List<ToldNumber>> filled = new HashMap<>();

    List<ToldNumber> of(String words) {
        return known.computeIfAbsent(words, ToldNumber::list);
    }

    /** The same, where an amount that leaves its unit out has that of its neighbour. */
    List<ToldNumber> filled(String words) {
        return filled.computeIfAbsent(
                words,
                each -> ToldNumber.filled(ToldNumber.inDigits(each)).stream()
                        .map(ToldNumber.Placed::number)
                        .toList());
    }
}
