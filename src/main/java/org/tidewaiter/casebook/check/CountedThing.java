package org.tidewaiter.casebook.check;

import java.util.Map;
import java.util.Objects;

/** Names of things that can be counted, in one form: lorries and trucks are the same, and so are a head and two women. */
final class CountedThing {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("lorry", "truck"),
            Map.entry("vehicle", "truck"),
            Map.entry("wagon", "carriage"),
            Map.entry("car", "carriage"),
            Map.entry("vessel", "ship"),
            Map.entry("freighter", "ship"),
            Map.entry("tanker", "ship"),
            Map.entry("bag", "sack"),
            Map.entry("household", "family"),
            Map.entry("kilogram", "kilo"),
            Map.entry("kg", "kilo"),
            Map.entry("tonne", "ton"),
            Map.entry("t", "ton"),
            Map.entry("men", "head"),
            Map.entry("man", "head"),
            Map.entry("women", "head"),
            Map.entry("woman", "head"),
            Map.entry("person", "head"),
            Map.entry("people", "head"),
            Map.entry("worker", "head"),
            Map.entry("soldier", "head"),
            Map.entry("boxes", "box"),
            Map.entry("buses", "bus"),
            Map.entry("bus", "bus"));

    private CountedThing() {}

    /** A word of small letters in the singular, or what it stands for. */
    static String form(String word) {
        String singular = word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
        return Objects.requireNonNullElse(SAME.get(word), SAME.getOrDefault(singular, singular));
    }
}
