package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** "86.3 million, from zero a year before", "compared with a year before": not when a figure was, but what it is held against. */
final class HeldAgainst {
    private static final Pattern BEFORE_FIGURE =
            Pattern.compile("(?s).*\\b(?:compar\\w+ (?:to|with)|than|against|versus|relative to)(?: those of)? $");
    private static final Pattern BEHIND_FIGURE = Pattern.compile(
            "(?s).*[,;(].*\\b(?:compar\\w+ (?:to|with)|than|from|against|versus|over|on|of)(?: (?:zero|none|nothing|nil|those of|that of|what it was))?(?: in)? $");

    private HeldAgainst() {}

    /** Whether the period whose words begin at a place of the text is one that the figure is compared with. */
    static boolean is(Scene scene, Span figure, int at) {
        int base = scene.passage().start();
        return at < figure.end()
                ? BEFORE_FIGURE.matcher(scene.lower().substring(0, at - base)).matches()
                : BEHIND_FIGURE
                        .matcher(scene.lower().substring(figure.end() - base, at - base))
                        .matches();
    }
}
