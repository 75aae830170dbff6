package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A way to write a time, and what its match means in the form of docs/method/claims.md. */
record TimeRule(String name, Pattern pattern, Meaning meaning) {
    /** The time that some words mean; null where they mean none. In a {@code plan} bare months and days are to come. */
    interface Meaning {
        @Nullable
        String of(Matcher matcher, boolean plan);
    }

    /** A rule for words, which begins where a word does. */
    static TimeRule of(String name, String pattern, Meaning meaning) {
        boolean bounded = pattern.startsWith("\\b") || pattern.startsWith("(?<=");
        return new TimeRule(name, Pattern.compile(bounded ? pattern : "\\b" + pattern), meaning);
    }
}
