package org.tidewaiter.casebook.publish;

import java.util.List;
import java.util.regex.Pattern;

/** Finds words told in quotation marks: how somebody speaks can give them away, so they are better told in other words. */
public final class Quotes {
    private static final int LEAST_LETTERS = 15; // a single quoted term is no voice
    private static final Pattern QUOTE =
            Pattern.compile("\"([^\"\n]+)\"|“([^”\n]+)”|「([^」\n]+)」|『([^』\n]+)』|«([^»\n]+)»|‘([^’\n]+)’");

    private Quotes() {}

    /** The quoted passages of some length, in their order. */
    public static List<String> list(String text) {
        return QUOTE.matcher(text)
                .results()
                .map(match -> match.group().substring(1, match.group().length() - 1))
                .filter(words -> words.length() >= LEAST_LETTERS)
                .toList();
    }
}
