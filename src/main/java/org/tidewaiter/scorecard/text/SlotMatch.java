package org.tidewaiter.scorecard.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * When a value read from a text is the value a person marked: amounts by number, codes of goods where one holds the other
 * and both have four digits, words of a purpose or an author where half of them are the same; all else to the letter.
 */
final class SlotMatch {
    private static final Set<String> AMOUNTS = Set.of("quantity", "money", "converted", "duration", "share", "vehicle");
    private static final Set<String> WORDS = Set.of("purpose", "author", "actor", "counterpart");
    private static final double NEAR = 1e-3; // of a number: marked values are rounded to four digits
    private static final int HEADING = 4; // digits

    private SlotMatch() {}

    static boolean same(String name, String read, String marked) {
        if (read.equals(marked)) {
            return true;
        }
        if (name.equals("goods")) {
            return read.length() >= HEADING
                    && marked.length() >= HEADING
                    && (read.startsWith(marked) || marked.startsWith(read));
        }
        if (AMOUNTS.contains(name) || name.equals("change")) {
            return sameAmount(read, marked);
        }
        return WORDS.contains(name) && overlap(read, marked) >= 0.5;
    }

    private static boolean sameAmount(String read, String marked) {
        String[] one = read.split("\\.\\.|\\s+|(?<=x)(?=\\d)");
        String[] other = marked.split("\\.\\.|\\s+|(?<=x)(?=\\d)");
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (!one[i].equals(other[i]) && !sameNumber(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(String read, String marked) {
        try {
            double one = Double.parseDouble(read);
            double other = Double.parseDouble(marked);
            return Math.abs(one - other) <= NEAR * Math.abs(other);
        } catch (NumberFormatException e) {
            return false; // a word, and another one
        }
    }

    private static double overlap(String read, String marked) {
        Set<String> one = words(read);
        Set<String> other = words(marked);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(Set.of("the", "a", "an", "of", "and", "to", "for", ""));
        return words;
    }
}
