package org.tidewaiter.casebook.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which way a statement about the law means, where it names North Korea alone: goods sold *to* it or bought *from* it. China
 * stands for whoever is on the other side, since the measures of the United Nations bind all.
 */
final class LegalWay {
    private static final String NORTH =
            "(?:the )?(?:north koreans?|the north|north korea|pyongyang|dprk|the country|the regime)";
    private static final String SELL = "(?:sell|export|supply|ship|send|deliver|provide|transfer)";
    private static final String BOUGHT = "(?:bought|purchased|procured|imported|taken|fetched|acquired)";
    private static final String BAR = "(?:bar|ban|forbid|prohibit|stop|prevent|preclude)(?:s|ned|red|bed|ped|den|ed)?";

    /** Who may not do it is North Korea itself. */
    private static final String ITSELF = "\\b" + BAR + " (?:to )?" + NORTH + "(?: from| to)?|\\b" + NORTH
            + "(?:'s|\u2019s)? (?:may|must|can|could|shall|cannot|is|was|has)(?: \\w+){0,4}?";

    private static final Pattern NORTH_SELLS = Pattern.compile("(?i)(?:" + ITSELF + ") " + SELL + "(?:ing|s)?\\b|\\b"
            + SELL + "(?:ing)? [^,.;]{2,60} (?:has|have|had|is|are|was|were) (?:\\w+ ){0,3}?" + BAR + " (?:to )?"
            + NORTH
            + "\\b");
    private static final Pattern NORTH_BUYS =
            Pattern.compile("(?i)(?:" + ITSELF + ") (?:buy|import|purchas|procur|acquir|receiv)(?:ing|e|es|s)?\\b");
    private static final Pattern INTO = Pattern.compile("(?i)\\b(?:to|into|for) " + NORTH
            + "\\b|\\b(?:supply|supplies|supplying|suppliers?|deliver|delivery|deliveries|shipping|shipments?) (?:of|to)\\b"
            + "|\\b(?:sell|export|supply|ship|send|deliver|sold|sent|shipped|supplied|exported|delivered)(?:ing)? [^,.;]{0,40}\\bthere\\b"
            + "|\\b(?:be|been|being) (?:\\w+ ){0,2}?(?:supplied|sent|delivered|provided|given|transferred|conveyed|sold)\\b(?! by )"
            + "|\\b(?:their|its|whose) (?:supply|sale|delivery)\\b");
    private static final Pattern OUT_OF = Pattern.compile("(?i)\\b(?:from|by|out of) " + NORTH
            + "\\b|\\b" + NORTH
            + "(?:['\u2019]s)? (?:exports?|sales?|coal|minerals?|textiles?|seafood|iron|ores?|goods)\\b"
            + "|\\b(?:buy|buys|buying|bought|purchas(?:e|es|ing)|procur(?:e|ing)) \\w+"
            + "|\\b(?:be|been|being) (?:\\w+ ){0,2}?" + BOUGHT + "\\b|\\bfrom there\\b|\\bnorth korean \\w+");
    /** "To buy wheat for the North"; "bars vehicles of any kind from the North" keeps them out of it. */
    private static final Pattern NOT_OUT = Pattern.compile("(?i)\\bto buy\\b.*\\bfor " + NORTH
            + "|\\b(?:bar|keep|exclude|withhold)(?:s|red|ring|d|ing)? (?!(?:the )?(?:import|purchase|export|sale|trade|buying))[^,.;]{2,60} from "
            + NORTH + "\\b");

    private LegalWay() {}

    /** The way a sentence means; empty where it tells neither or both. */
    static Optional<Route> of(String sentence) {
        if (isFound(NORTH_SELLS, sentence) != isFound(NORTH_BUYS, sentence)) {
            return Route.parse(isFound(NORTH_SELLS, sentence) ? "KP>CN" : "CN>KP");
        }
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
