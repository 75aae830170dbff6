package org.tidewaiter.casebook.check;

import java.util.regex.Pattern;

/** Words that make a number one of each of several things: a price, a load. */
final class Each {
    private static final String THINGS =
            "tons?|tonnes?|kilo(?:gram)?s?|kg|head|barrel|container|trucks?|lorry|wagon|carriage|car|cart|boat|ship|set|unit|sack|bag|box|crate|bottle|piece|roll|pair|person|worker|family|household|liter|litre|meter|metre|run|trip";
    private static final Pattern PATTERN =
            Pattern.compile("(?i)\\b(?:each|apiece|per|a piece|at|(?:an?|the|every) (?:" + THINGS + "))\\b");

    private Each() {}

    static boolean isIn(String sentence) {
        return PATTERN.matcher(sentence).find();
    }
}
