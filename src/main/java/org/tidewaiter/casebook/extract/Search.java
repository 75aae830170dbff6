package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that keeps where it was found in the words last asked about: several rules ask the same of one sentence. */
final class Search {
    private record Answer(String words, int start) {}

    private final Pattern pattern;
    private volatile Answer last = new Answer("", -1);

    Search(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Where it first stands; -1 when it does not. */
    int first(String words) {
        Answer known = last;
        if (!known.words().equals(words)) {
            Matcher matcher = pattern.matcher(words);
            known = new Answer(words, matcher.find() ? matcher.start() : -1);
            last = known;
        }
        return known.start();
    }

    boolean find(String words) {
        return first(words) >= 0;
    }
}
