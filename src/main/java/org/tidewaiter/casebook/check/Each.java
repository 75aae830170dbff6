package org.tidewaiter.casebook.check;

import java.util.regex.Pattern;
import org.tidewaiter.casebook.extract.Things;

/** Words that make a number one of each of several things: a price, a load. */
final class Each {
    private static final Pattern PATTERN = Pattern.compile(
            "(?i)\\b(?:(?:each|apiece|per|a piece)\\b|at (?:about |around |some )?(?=[$¥€]?\\d)|(?:an?|the|every) (?:"
                    + Things.NAMES + ")\\b)");

    private static final Pattern PRICE = Pattern.compile(
            "(?i)\\b(?:yuan|renminbi|won|dollars?)\\s+(?:each|apiece|a piece|per|every|(?:an?|the) (?:" + Things.NAMES
                    + ")s?)\\b|[$¥€][\\d,.]+ (?:each|apiece|a piece|per|an?)\\b"
                    + "|\\bat (?:about |around |some )?[$¥€]?[\\d,.]+(?: (?:yuan|renminbi|won|dollars?))?\\b|\\beach (?:cost|fetched|brought|sold|paid|at|for)\\b");

    private Each() {}

    /** Whether one of the amounts is the price of one thing. */
    static boolean isPrice(String sentence) {
        return PRICE.matcher(sentence).find();
    }

    static boolean isIn(String sentence) {
        return PATTERN.matcher(ToldNumber.inDigits(sentence)).find();
    }
}
