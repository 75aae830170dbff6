package org.tidewaiter.scorecard.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;

/** A desk over the illustrative figures, against which marked texts were written. */
final class ExampleDesk {
    private static final Path EXAMPLES = Path.of("examples/china-dprk");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1); // of loading; answers do not depend on it

    private ExampleDesk() {}

    static Desk load(Path home) {
        if (!Files.isDirectory(EXAMPLES)) {
            throw AppException.unavailable(
                    "The example files are not at " + EXAMPLES + ".",
                    "Run this from a copy of the sources, which holds them.");
        }
        Warehouse warehouse = Warehouse.at(home);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
            try (BatchLoad batch = BatchLoad.of(warehouse, sorted, LoadOptions.on(DAY))) {
                sorted.forEach(file -> batch.next(Progress.NONE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Desk.of(warehouse);
    }
}
