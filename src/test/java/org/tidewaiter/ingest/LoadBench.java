package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Warehouse;

/** A warehouse in a temporary folder and small files to load into it. */
final class LoadBench {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 20);

    final Path folder;
    final Warehouse warehouse;

    LoadBench(Path folder) {
        this.folder = folder;
        this.warehouse = Warehouse.at(folder.resolve("home"));
    }

    Path file(String name, String text) {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) {
        return file(name, text.getBytes(charset));
    }

    Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    LoadReport load(Path file) {
        return load(file, LoadOptions.on(TODAY));
    }

    LoadReport load(Path file, LoadOptions options) {
        return Ingest.load(warehouse, file, options, Progress.NONE);
    }

    /** One column of the rows kept, in order, as text. */
    List<String> kept(LoadReport report, String column) {
        return column(report, "rows.parquet", column);
    }

    /** One column of the rows rejected, in order, as text. */
    List<String> rejected(LoadReport report, String column) {
        return column(report, "rejected.parquet", column);
    }

    List<String> column(LoadReport report, String table, String column) {
        Path path = warehouse.folder(report.release()).resolve(table);
        try (Engine engine = Engine.open()) {
            return engine.list(
                    "testing/read_parquet",
                    Map.of("file", path.toString()),
                    row -> row.findString(column).orElse("-"));
        }
    }
}
