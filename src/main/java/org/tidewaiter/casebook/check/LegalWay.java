package org.tidewaiter.casebook.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way a statement about the law means, where it names North Korea alone: goods sold *to* it or bought *from* it. China
 * stands for whoever is on the other side, since the measures of the United Nations bind all.
 */
final class LegalWay {
    private static final String NORTH = "(?:north korean?s?|the north|pyongyang|the dprk|the country|the regime)";
    private static final Pattern INTO = Pattern.compile("(?i)\\b(?:to|into|for) " + NORTH
            + "\\b|\\b(?:supply|supplies|supplying|deliver|delivery|deliveries|shipping|shipments?) (?:of|to)\\b");
    private static final Pattern OUT_OF = Pattern.compile("(?i)\\b(?:from|by|out of) " + NORTH
            + "\\b|\\b" + NORTH
            + "(?:['\u2019]s)? (?:exports?|sales?|coal|minerals?|textiles?|seafood|iron|ores?|goods)\\b"
            + "|\\b(?:bars?|bans?|forbids?|prohibits?) " + NORTH + " (?:from|to) sell(?:ing)?\\b"
            + "|\\b(?:buy|buys|buying|bought|purchas(?:e|es|ing)|procur(?:e|ing)) \\w+");
    private static final Pattern NOT_OUT = Pattern.compile("(?i)\\bto buy\\b.*\\bfor " + NORTH);

    private LegalWay() {}

    /** The way a sentence means; empty where it tells neither or both. */
    static Optional<Route> of(String sentence) {
        boolean into = isFound(INTO, sentence);
        boolean out = isFound(OUT_OF, sentence) && !isFound(NOT_OUT, sentence);
        if (into == out) {
            return Optional.empty();
        }
        return Route.parse(into ? "CN>KP" : "KP>CN");
    }

    private static boolean isFound(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find();
    }
}
