package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and passages that must not be in an export: they are taken out, not covered, and the gap does not tell their length. */
public final class Redactions {
    private static final String GAP = "[removed]";
    private static final int SHORT = 4; // letters; shorter Latin words stand inside too many others

    private final List<String> terms;
    private final List<Pattern> patterns;

    private Redactions(List<String> terms) {
        this.terms = List.copyOf(terms);
        this.patterns = terms.stream().map(Redactions::pattern).toList();
    }

    /** Each word or passage, in any case, however its words are spaced. Longer ones are looked for first. */
    public static Redactions of(List<String> passages) {
        List<String> terms = passages.stream()
                .map(InvisibleCharacters::clean)
                .filter(term -> !term.isBlank())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Redactions(terms);
    }

    public List<String> terms() {
        return terms;
    }

    private static Pattern pattern(String term) {
        String letters = term.codePoints()
                .mapToObj(point -> Character.isWhitespace(point)
                        ? "\\s+"
                        : Pattern.quote(Character.toString(point)) + "(?:-?\\s*\\n\\s*)?") // a line may end in a word
                .collect(Collectors.joining());
        boolean shortLatin = term.length() < SHORT && term.chars().allMatch(letter -> letter < 0x250);
        String whole = shortLatin ? "(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])" : letters;
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A cleaned text without them. */
    public String remove(String text) {
        String left = text;
        for (Pattern pattern : patterns) {
            left = pattern.matcher(left).replaceAll(GAP);
        }
        return left;
    }

    /** The numbers, from 1, of those that a text still holds. */
    public List<Integer> listLeft(String text) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(text).find()) {
                left.add(i + 1);
            }
        }
        return left;
    }
}
