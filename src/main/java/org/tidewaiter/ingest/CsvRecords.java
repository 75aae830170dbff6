package org.tidewaiter.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records of a delimited table with the line they start on and their original text. A quotation mark that is
 * never closed costs its own line only, not the rest of the file.
 */
final class CsvRecords {
    /** One record; {@code problem} says why it has no usable fields, {@code hash} is that of its first line. */
    record Entry(
            long line,
            String raw,
            List<String> fields,
            @Nullable NoticeCode problem,
            long hash) {}

    private record Line(long number, String text, long hash) {}

    private static final int LONGEST_RECORD_LINES = 200; // quoted names may hold line breaks, but not pages of them

    private final LineReader lines;
    private final LineDecoder decoder;
    private final char delimiter;
    private final ArrayDeque<Line> ahead = new ArrayDeque<>();

    CsvRecords(LineReader lines, LineDecoder decoder, char delimiter) {
        this.lines = lines;
        this.decoder = decoder;
        this.delimiter = delimiter;
    }

    /** The next record that is not blank; null at the end. */
    @Nullable
    Entry next() throws IOException {
        Line first = line();
        while (first != null && first.text.isBlank()) {
            first = line();
        }
        if (first == null) {
            return null;
        }
        List<String> fields = split(first.text, delimiter);
        if (fields != null) {
            return new Entry(first.number, first.text, fields, null, first.hash);
        }
        return spanning(first);
    }

    private Entry spanning(Line first) throws IOException {
        StringBuilder text = new StringBuilder(first.text);
        List<Line> taken = new ArrayList<>();
        for (int i = 0; i < LONGEST_RECORD_LINES; i++) {
            Line more = line();
            if (more == null) {
                break;
            }
            taken.add(more);
            text.append('\n').append(more.text);
            // Only a line with a quotation mark can close the field.
            List<String> fields = more.text.indexOf('"') < 0 ? null : split(text.toString(), delimiter);
            if (fields != null) {
                return new Entry(first.number, text.toString(), fields, null, first.hash);
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            ahead.addFirst(taken.get(i));
        }
        return new Entry(first.number, first.text, List.of(), NoticeCode.UNCLOSED_QUOTE, first.hash);
    }

    private @Nullable Line line() throws IOException {
        Line kept = ahead.pollFirst();
        if (kept != null) {
            return kept;
        }
        if (!lines.next()) {
            return null;
        }
        long hash = LineHash.of(lines.bytes(), 0, lines.length());
        String text = decoder.decode(lines.bytes(), lines.length());
        if (lines.number() == 1 && text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        return new Line(lines.number(), text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, hash);
    }

    /** Fields without their quotation marks and outer blanks; null where a quotation mark stays open. */
    static @Nullable List<String> split(String text, char delimiter) {
        List<String> fields = new ArrayList<>(20); // columns of most tables
        int start = 0;
        while (true) {
            int end;
            int next;
            if (start < text.length() && text.charAt(start) == '"') {
                end = text.indexOf('"', start + 1);
                next = end + 1;
                start++;
            } else {
                end = text.indexOf(delimiter, start);
                end = end < 0 ? text.length() : end;
                next = end;
            }
            boolean whole = end >= 0 && (next == text.length() || text.charAt(next) == delimiter);
            if (!whole || opensLate(text, start, end)) {
                return splitSlowly(text, delimiter);
            }
            fields.add(text.substring(start, end).strip());
            if (next == text.length()) {
                return fields;
            }
            start = next + 1;
        }
    }

    /** Whether a quotation mark opens the field after some blanks. */
    private static boolean opensLate(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < end && text.charAt(at) == '"';
    }

    /** Character by character, for quotation marks inside fields. */
    private static @Nullable List<String> splitSlowly(String text, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == delimiter) {
                fields.add(field.toString().strip());
                field.setLength(0);
                fresh = true;
            } else if (c == '"' && fresh && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
                fresh = false;
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            return null;
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
