package org.tidewaiter.web.articles;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.View;

/**
 * The form to read an article, with everything that was given before.
 *
 * @param values what was filled in, by the names of the fields
 * @param name of a file that was given; empty where none was
 * @param entry which of its texts is meant, from 1; 0 where none is
 * @param file its bytes in Base64, so that it need neither be chosen again nor lie anywhere meanwhile
 * @param labels to keep it under: those that whoever asks may read
 */
public record ReadForm(
        Map<String, String> values,
        String name,
        int entry,
        String file,
        int bytes,
        long mostMegabytes,
        boolean mayKeep,
        List<Tlp> labels) {
    static final String TEXT = "text";
    static final String FILE = "file";
    static final String AGAIN = "again"; // a file brought back by the form
    static final String NAME = "name";
    static final String ENTRY = "entry";
    static final String LABEL = "tlp";

    /** Languages to choose: those that texts are read in, and any other. */
    public static final List<String> LANGUAGES = List.of("en", "ko", "zh", "und");

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    static ReadForm empty(View view, long mostBytes) {
        return new ReadForm(Map.of(), "", 0, "", 0, mostBytes >> 20, view.may(Access.WRITE), labels(view));
    }

    static ReadForm of(View view, SentArticle sent, long mostBytes) {
        boolean again = sent.isFile() && sent.bytes().length <= mostBytes;
        return new ReadForm(
                sent.values(),
                again ? sent.name() : "",
                sent.entry(),
                again ? Base64.getEncoder().encodeToString(sent.bytes()) : "",
                again ? sent.bytes().length : 0,
                mostBytes >> 20,
                view.may(Access.WRITE),
                labels(view));
    }

    private static List<Tlp> labels(View view) {
        return Arrays.stream(Tlp.values())
                .filter(label -> label.compareTo(view.mayRead()) <= 0)
                .toList();
    }
}
