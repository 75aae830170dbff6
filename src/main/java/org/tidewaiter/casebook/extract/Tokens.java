package org.tidewaiter.casebook.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into folded words that know where they stand. */
final class Tokens {
    private static final int SHORTEST_PLURAL = 4; // letters; "gas" and "his" are none

    private Tokens() {}

    /** Words of {@code text} from {@code start} to {@code end}. */
    static List<Token> of(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (isWide(c) && Character.isLetter(c)) {
                tokens.add(new Token(String.valueOf(c), String.valueOf(c), at, at + 1, false));
                at++;
            } else if (Character.isLetterOrDigit(c)) {
                int stop = wordEnd(text, at, end);
                add(tokens, text.substring(at, stop), at, stop);
                at = stop;
            } else {
                at++;
            }
        }
        return tokens;
    }

    static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    private static int wordEnd(String text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean inside = Character.isLetterOrDigit(c) && !isWide(c);
            boolean apostrophe = isApostrophe(c)
                    && at + 1 < end
                    && Character.isLetter(text.charAt(at + 1))
                    && !isWide(text.charAt(at + 1));
            if (apostrophe && isPossessive(text, at, end)) {
                return at;
            }
            if (!inside && !apostrophe) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isPossessive(String text, int at, int end) {
        char next = text.charAt(at + 1);
        return (next == 's' || next == 'S') && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static void add(List<Token> tokens, String word, int start, int end) {
        String folded = word;
        if (!word.chars().allMatch(c -> c < 0x80)) {
            folded = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
        }
        String plain = folded.replaceAll("['’`ʼ]", "").toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && !(plain.equals("s") && start > 0)) {
            tokens.add(new Token(singular(plain), plain, start, end, Character.isUpperCase(word.charAt(0))));
        }
    }

    /** Singular of an English noun, by ending. Names lose an s alike on both sides of a look-up, which does no harm. */
    static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST_PLURAL) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses")
                || word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("xes")
                || word.endsWith("buses")
                || word.endsWith("oes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == 'ʼ';
    }

    /** From here on stand the scripts of East Asia. */
    static boolean isWide(char c) {
        return c >= '\u2e80';
    }
}
