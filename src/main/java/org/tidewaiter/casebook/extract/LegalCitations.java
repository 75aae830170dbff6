package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** Statements of law that a text only cites: a sentence within quotation marks, or a clause without its main one. */
final class LegalCitations {
    private static final Pattern QUOTED = Pattern.compile("(?s)[“\"].*[”\"]");
    private static final Pattern NOUN_CLAUSE = Pattern.compile(
            "that (?!paragraph|resolution|text|act|ban|list|rule|clause|measure|provision|embargo|is\\b|was\\b|means\\b)(?:[a-z-]+ ){1,6}?(?:is|are|was|were|may|can|must)\\b.*");

    private LegalCitations() {}

    /** "That copper was outlawed by resolution 2371." */
    static boolean isCited(String lower) {
        return QUOTED.matcher(lower).matches() || NOUN_CLAUSE.matcher(lower).lookingAt();
    }
}
