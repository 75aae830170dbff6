package org.tidewaiter.consignment;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Lines of a text with their numbers and, in what they hold, their own line ends. */
final class TextLines {
    /** A line; {@code end} is "\n", "\r\n", "\r" or, for the last line, nothing. */
    record Line(long number, String text, String end) {}

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final ArrayDeque<Line> ahead = new ArrayDeque<>();
    private int position;
    private int limit;
    private long number;
    private final boolean carriageReturns;
    private final String end;

    private TextLines(Reader in) throws IOException {
        this.in = in;
        limit = in.read(buffer, 0, buffer.length);
        boolean feeds = false;
        boolean returns = false;
        boolean windows = false;
        for (int i = 0; i < limit; i++) {
            feeds |= buffer[i] == '\n';
            returns |= buffer[i] == '\r';
            windows |= buffer[i] == '\n' && i > 0 && buffer[i - 1] == '\r';
        }
        carriageReturns = returns && !feeds; // the line end of old Macintosh files
        end = carriageReturns ? "\r" : windows ? "\r\n" : "\n";
    }

    static TextLines of(Reader in) throws IOException {
        return new TextLines(in);
    }

    /** The line end of the file. */
    String end() {
        return end;
    }

    void pushBack(Line line) {
        ahead.addFirst(line);
    }

    @Nullable
    Line next() throws IOException {
        Line kept = ahead.pollFirst();
        if (kept != null) {
            return kept;
        }
        StringBuilder started = null;
        char last = carriageReturns ? '\r' : '\n';
        while (limit >= 0) {
            for (int at = position; at < limit; at++) {
                if (buffer[at] == last) {
                    String text = started == null
                            ? new String(buffer, position, at - position)
                            : started.append(buffer, position, at - position).toString();
                    position = at + 1;
                    return line(text, String.valueOf(last));
                }
            }
            if (position < limit) {
                started = started == null ? new StringBuilder() : started;
                started.append(buffer, position, limit - position);
            }
            position = 0;
            limit = in.read(buffer, 0, buffer.length);
        }
        return started == null ? null : line(started.toString(), "");
    }

    /**
     * Passes over the next line and counts its cells; -1 if it cannot be told without reading it, because it is the last one,
     * holds a quotation mark, or goes on in the next piece of the file.
     */
    int skip(char delimiter) {
        if (!ahead.isEmpty()) {
            return -1;
        }
        char last = carriageReturns ? '\r' : '\n';
        int cells = 1;
        for (int at = position; at < limit; at++) {
            char c = buffer[at];
            if (c == last) {
                position = at + 1;
                number++;
                return cells;
            }
            if (c == '"') {
                return -1;
            }
            cells += c == delimiter ? 1 : 0;
        }
        return -1;
    }

    private Line line(String text, String ending) {
        boolean windows = ending.equals("\n") && text.endsWith("\r");
        return new Line(++number, windows ? text.substring(0, text.length() - 1) : text, windows ? "\r\n" : ending);
    }
}
