package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the records of a difficult file as strict tables for the engine: usable ones with line and the fields that have
 * a role, beside them their original text, and broken ones with the reason. Exact repeats are counted and left out.
 */
final class CleanTable implements AutoCloseable {
    private static final int RAW = 4000; // characters of the original text worth keeping with a rejected row

    private record Print(long first, long second) {}

    private final Layout layout;
    private final int[] used;
    private final WordsInUse words;
    private final StrictCsv clean;
    private final StrictCsv raws;
    private final StrictCsv broken;
    private final Set<Print> seen = new HashSet<>();
    private long read;
    private long merged;
    private long brokenRows;

    CleanTable(Layout layout, Path cleanFile, Path brokenFile) throws IOException {
        this.layout = layout;
        List<String> roles = layout.roles();
        this.used = IntStream.range(0, roles.size())
                .filter(i -> !roles.get(i).isEmpty())
                .toArray();
        List<String> columns = new ArrayList<>(List.of("line"));
        for (int column : used) {
            columns.add(roles.get(column));
        }
        this.words = new WordsInUse(roles, words(cleanFile));
        this.clean = new StrictCsv(cleanFile, columns);
        this.raws = new StrictCsv(raws(cleanFile), List.of("line", "raw"));
        this.broken = new StrictCsv(brokenFile, List.of("line", "column_name", "value", "notice", "raw"));
    }

    /** Where the words of the columns go that the staging looks words up for. */
    static Path words(Path cleanFile) {
        return cleanFile.resolveSibling("words.csv");
    }

    /** Where the original texts of the usable rows go. */
    static Path raws(Path cleanFile) {
        return cleanFile.resolveSibling("raws.csv");
    }

    /** Takes one record. {@code mayRepeat} says whether it is worth remembering for later repeats. */
    void accept(long line, String raw, List<String> fields, @Nullable NoticeCode problem, boolean mayRepeat)
            throws IOException {
        read++;
        if (mayRepeat && !seen.add(new Print(hash(raw, 0x100000001b3L), hash(raw, 0x9E3779B97F4A7C15L)))) {
            merged++;
            return;
        }
        String number = Long.toString(line);
        NoticeCode found = problem == null ? check(fields) : problem;
        if (found != null) {
            brokenRows++;
            String count = found == NoticeCode.WRONG_COLUMN_COUNT ? Integer.toString(fields.size()) : "";
            broken.add(number);
            broken.add("");
            broken.add(count);
            broken.add(found.code());
            broken.add(cut(raw));
            broken.end();
            return;
        }
        clean.add(number);
        for (int column : used) {
            String field = column < fields.size() ? fields.get(column) : "";
            clean.add(field);
            words.add(column, field);
        }
        clean.end();
        raws.add(number);
        raws.add(cut(raw));
        raws.end();
    }

    /** Writes the words that occurred; false where they were too many to remember. */
    boolean writeWords() throws IOException {
        return words.write();
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
        try (clean;
                raws) {
            broken.close();
        }
    }
}
