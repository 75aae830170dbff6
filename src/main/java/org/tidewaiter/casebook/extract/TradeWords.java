package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** Words of buying and selling across a border. */
final class TradeWords {
    static final Pattern IMPORT =
            Pattern.compile("\\b(?:import(?:s|ed|ing)?|bought|buy(?:s|ing)?|purchas(?:e|es|ed|ing))\\b|수입|进口");
    static final Pattern EXPORT = Pattern.compile(
            "\\b(?:export(?:s|ed|ing)?|sold|sell(?:s|ing)?|sales|ship(?:ped|ping|ments?)|suppl(?:y|ied|ies|ying))\\b|수출|出口");
    private static final Pattern TRADE = Pattern.compile(
            "\\b(?:trade|traded|trading|value|volume|inflows?|outflows?|deliver(?:s|y|ies|ed)?)\\b|교역|무역|贸易");

    private TradeWords() {}

    static boolean isIn(String lower) {
        return IMPORT.matcher(lower).find()
                || EXPORT.matcher(lower).find()
                || TRADE.matcher(lower).find();
    }
}
