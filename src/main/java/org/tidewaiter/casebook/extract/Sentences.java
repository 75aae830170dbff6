package org.tidewaiter.casebook.extract;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;

/** Cuts a text into sentences. A break after an abbreviation, an initial or inside a decimal is none. */
public final class Sentences {
    private static final Pattern NO_END = Pattern.compile(
            "(?s).*(?:\\b(?:U\\.S|U\\.N|U\\.K|N\\.K|S\\.K|D\\.C|E\\.U|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sen|Rep|Gov|St|Co|Corp|Inc|Ltd|vs|etc|cf|"
                    + "approx|para|paras|Art|Reg|No|Nos|Fig|Vol|pp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|a\\.m|p\\.m|i\\.e|e\\.g)"
                    + "|(?<![\\p{L}])[A-Z])\\.\\s*$");
    private static final Pattern END = Pattern.compile("(?s).*[.!?。！？…:;][\"”’')\\]]*\\s*$");
    private static final Pattern ITEM = Pattern.compile("[.!?][\"”’]? +(?=\\(\\d{1,2}\\) \\p{Lu})");
    private static final Pattern SURE_AFTER_ABBREVIATION =
            Pattern.compile("(?:The|A|An|In|It|He|She|They|But|However|This|That|On|According) .*", Pattern.DOTALL);
    private static final Pattern MONTH_OR_HONORIFIC = Pattern.compile(
            "(?s).*\\b(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|Gen|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\\.N|U\\.S)\\.\\s*$");

    private Sentences() {}

    /** Where the sentences of a text stand. */
    public static List<Passage> passages(String text) {
        return of(text).stream().map(Sentence::passage).toList();
    }

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && !text.substring(start, end).isBlank()) {
                cut(text, start, end, paragraph, sentences);
                paragraph++;
            }
            start = end + 1;
        }
        return sentences;
    }

    private static void cut(String text, int start, int end, int paragraph, List<Sentence> sentences) {
        String line = text.substring(start, end);
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(line);
        int first = breaks.first();
        for (int stop = breaks.next(); stop != BreakIterator.DONE; stop = breaks.next()) {
            String piece = line.substring(first, stop);
            if (stop < line.length() && isNoEnd(piece, line.substring(stop))) {
                continue;
            }
            first = addItems(text, start + first, start + stop, paragraph, sentences) - start;
        }
        if (first < line.length()) {
            addItems(text, start + first, end, paragraph, sentences);
        }
    }

    /** Adds what stands before and after each "(3)" that begins an item of a list, and gives the end. */
    private static int addItems(String text, int start, int end, int paragraph, List<Sentence> sentences) {
        Matcher item = ITEM.matcher(text).region(start, end);
        int first = start;
        while (item.find()) {
            add(text, first, item.end(), paragraph, sentences);
            first = item.end();
        }
        add(text, first, end, paragraph, sentences);
        return end;
    }

    private static boolean isNoEnd(String piece, String rest) {
        if (!NO_END.matcher(piece).matches()) {
            return !rest.isEmpty()
                    && (Character.isLowerCase(rest.charAt(0))
                            || (Character.isDigit(rest.charAt(0)) && piece.matches("(?s).*\\d\\.$")));
        }
        if (piece.matches("(?s).*\\b[ap]\\.m\\.\\s*$")) {
            return !rest.matches("(?s)[A-Z][a-z]+ .*")
                    || rest.matches("(?s)(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b.*|(?:"
                            + "Beijing|Seoul|Pyongyang|Moscow|Tokyo|local|Eastern) time\\b.*");
        }
        return MONTH_OR_HONORIFIC.matcher(piece).matches()
                || !SURE_AFTER_ABBREVIATION.matcher(rest).matches();
    }

    private static void add(String text, int start, int end, int paragraph, List<Sentence> sentences) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return;
        }
        String words = text.substring(first, last);
        boolean heading = !END.matcher(words).matches() && !words.startsWith("“") && !words.startsWith("\"");
        sentences.add(new Sentence(
                new Passage(first, last), words, lower(words), paragraph, heading, Tokens.of(text, first, last)));
    }

    /** Small letters one by one, so that places stay the same, and one sort of apostrophe and dash. */
    private static String lower(String words) {
        StringBuilder lower = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char c = Character.toLowerCase(words.charAt(at));
            lower.append(c == '’' ? '\'' : c == '–' || c == '—' || c == '‑' ? '-' : c);
        }
        return lower.toString();
    }
}
