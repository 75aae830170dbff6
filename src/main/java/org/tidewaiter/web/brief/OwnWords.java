package org.tidewaiter.web.brief;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.brief.Opening;
import org.tidewaiter.trade.AppException;

/** Reads the form of the wording: what differs from the generated sentences, cleaned of letters that nobody sees. */
final class OwnWords {
    static final int SENTENCE = 1_000; // letters: a long sentence has 300
    static final int TEXT = 5_000; // letters of an introduction: about a page

    private static final Set<String> TEXTS = Set.of(Opening.INTRODUCTION, Opening.CLOSING);

    private OwnWords() {}

    static boolean isText(String place) {
        return TEXTS.contains(place);
    }

    static int most(String place) {
        return isText(place) ? TEXT : SENTENCE;
    }

    /** Own words by place. Empty fields and such as hold the generated sentence are no own words. */
    static Map<String, String> read(Map<String, String> form, Opening generated) {
        Map<String, String> own = new LinkedHashMap<>();
        for (Opening.Line line : generated.lines()) {
            String text = clean(form.getOrDefault(line.place(), ""), isText(line.place()));
            if (text.length() > most(line.place())) {
                throw AppException.wrongUse(
                        "'" + line.label() + "' has " + text.length() + " letters, more than " + most(line.place())
                                + ". Nothing was kept.",
                        "Go back and shorten it.");
            }
            if (!text.isEmpty() && !text.equals(line.generated())) {
                own.put(line.place(), text);
            }
        }
        return own;
    }

    /** Without control letters and such as have no shape, which could hide or turn round what is read. */
    private static String clean(String text, boolean keepsLines) {
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            if (letter == '\n' || letter == '\r' || letter == '\t') {
                clean.append(keepsLines && letter != '\t' ? '\n' : ' ');
            } else if (type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.PRIVATE_USE
                    && type != Character.UNASSIGNED) {
                clean.appendCodePoint(letter);
            }
        });
        return clean.toString().strip();
    }
}
