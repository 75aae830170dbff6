package org.tidewaiter.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a table that any reader takes alike: every field quoted, every row one line of UTF-8. */
final class StrictCsv implements AutoCloseable {
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();

    StrictCsv(Path file, List<String> columns) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        out.write((String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a field to the row. */
    void add(String field) {
        row.append(row.isEmpty() ? "\"" : ",\"");
        if (isPlain(field)) {
            row.append(field);
        } else {
            appendPlain(field);
        }
        row.append('"');
    }

    /** Ends the row. */
    void end() throws IOException {
        row.append('\n');
        out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
    }

    private static boolean isPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"' || c < ' ' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private void appendPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"') {
                row.append("\"\"");
            } else if (Character.isSurrogate(c) && !isPaired(field, i)) {
                row.append('\ufffd');
            } else {
                row.append(c < ' ' ? ' ' : c); // line breaks inside a field would hide the row from a line reader
            }
        }
    }

    private static boolean isPaired(String field, int i) {
        char c = field.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < field.length() && Character.isLowSurrogate(field.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(field.charAt(i - 1));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
