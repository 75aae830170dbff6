package org.tidewaiter.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of a difficult file as two strict tables for the engine: usable ones with line, original text and
 * the fields that have a role, and broken ones with the reason. Exact repeats of a row are counted and left out.
 */
final class CleanTable implements AutoCloseable {
    private static final int RAW = 4000; // characters of the original text worth keeping with a rejected row

    private record Print(long first, long second) {}

    private final Layout layout;
    private final BufferedWriter clean;
    private final BufferedWriter broken;
    private final Set<Print> seen = new HashSet<>();
    private final StringBuilder row = new StringBuilder();
    private long read;
    private long merged;
    private long brokenRows;

    CleanTable(Layout layout, Path cleanFile, Path brokenFile) throws IOException {
        this.layout = layout;
        this.clean = Files.newBufferedWriter(cleanFile, StandardCharsets.UTF_8);
        this.broken = Files.newBufferedWriter(brokenFile, StandardCharsets.UTF_8);
        List<String> columns = new ArrayList<>(List.of("line", "raw"));
        layout.roles().stream().filter(role -> !role.isEmpty()).forEach(columns::add);
        clean.write(String.join(",", columns) + "\n");
        broken.write("line,column_name,value,notice,raw\n");
    }

    /** Takes one record. {@code mayRepeat} says whether it is worth remembering for later repeats. */
    void accept(long line, String raw, List<String> fields, @Nullable NoticeCode problem, boolean mayRepeat)
            throws IOException {
        read++;
        if (mayRepeat && !seen.add(new Print(hash(raw, 0x100000001b3L), hash(raw, 0x9E3779B97F4A7C15L)))) {
            merged++;
            return;
        }
        NoticeCode found = problem == null ? check(fields) : problem;
        if (found != null) {
            brokenRows++;
            String count = found == NoticeCode.WRONG_COLUMN_COUNT ? Integer.toString(fields.size()) : "";
            write(broken, List.of(Long.toString(line), "", count, found.code(), cut(raw)));
            return;
        }
        List<String> kept = new ArrayList<>();
        kept.add(Long.toString(line));
        kept.add(cut(raw));
        for (int i = 0; i < layout.roles().size(); i++) {
            if (!layout.roles().get(i).isEmpty()) {
                kept.add(i < fields.size() ? fields.get(i) : "");
            }
        }
        write(clean, kept);
    }

    /** A row may lack or add empty fields at its end (trailing commas), nothing else. */
    private @Nullable NoticeCode check(List<String> fields) {
        int expected = layout.roles().size();
        for (int i = expected; i < fields.size(); i++) {
            if (!fields.get(i).isEmpty()) {
                return NoticeCode.WRONG_COLUMN_COUNT;
            }
        }
        for (int i = fields.size(); i < expected; i++) {
            if (i < expected - 1 || !layout.roles().get(i).isEmpty()) {
                return NoticeCode.WRONG_COLUMN_COUNT;
            }
        }
        return null;
    }

    private static String cut(String raw) {
        return raw.length() <= RAW ? raw : raw.substring(0, RAW);
    }

    /** Two independent 64-bit hashes: with 128 bits two different rows do not meet by chance. */
    private static long hash(String text, long prime) {
        long hash = prime;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * prime;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private void write(BufferedWriter writer, List<String> fields) throws IOException {
        row.setLength(0);
        for (int i = 0; i < fields.size(); i++) {
            row.append(i == 0 ? "\"" : ",\"");
            appendPlain(fields.get(i));
            row.append('"');
        }
        writer.append(row.append('\n'));
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

    long read() {
        return read;
    }

    long merged() {
        return merged;
    }

    long broken() {
        return brokenRows;
    }

    @Override
    public void close() throws IOException {
        try (clean) {
            broken.close();
        }
    }
}
