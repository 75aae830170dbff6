package org.tidewaiter.consignment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

/** Screens small tables in tests, always on the same day. */
final class Screened {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Assessor ASSESSOR = Assessor.of(RuleBooks.packed());
    static final FileOptions OPTIONS = new FileOptions(Map.of(), Map.of(), null, null, null, Optional.empty(), TODAY);

    private Screened() {}

    /** Keeps what it is handed. */
    static final class Kept implements ResultSink {
        final List<RowResult> results = new ArrayList<>();
        final List<Row> rows = new ArrayList<>();

        @Override
        public void keep(Row row) {}

        @Override
        public void header(Row row, Header header, int width) {}

        @Override
        public void row(Row row, RowResult result) {
            rows.add(row);
            results.add(result);
        }

        @Override
        public void close() {}
    }

    static List<RowResult> file(Path file, FileOptions options) {
        Kept kept = new Kept();
        new ConsignmentFile(file, options, ASSESSOR).screen(kept);
        return kept.results;
    }

    static List<RowResult> table(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<RowResult> bytes(byte[] bytes) {
        return with(bytes, path -> file(path, OPTIONS));
    }

    /** The row of a table with the columns hs, words, from, to, port, date and value (USD), parted by bars. */
    static RowResult row(String cells) {
        return table("hs|words|from|to|port|phone|origin country name|date|value (USD)|edition\n" + cells + "\n")
                .getFirst();
    }

    static String copy(Path file, FileOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ConsignmentFile consignments = new ConsignmentFile(file, options, ASSESSOR);
        try (ResultSink sink = consignments.textSink(out, null)) {
            consignments.screen(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    interface OnFile<T> {
        T run(Path file);
    }

    static <T> T with(byte[] bytes, OnFile<T> work) {
        try {
            Path file = Files.createTempFile("consignments", ".csv");
            try {
                Files.write(file, bytes);
                return work.run(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
