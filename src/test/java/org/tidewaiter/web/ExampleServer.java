package org.tidewaiter.web;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.door.Limits;

/** All parts over two illustrative files; loaded once for all tests of a run, since that takes seconds. */
public final class ExampleServer {
    private static final class Shared {
        static final ExampleServer INSTANCE = new ExampleServer();
    }

    public final Path home;
    private final WebServer server;

    private ExampleServer() {
        home = Homes.make("pages");
        List<Path> files =
                List.of(Path.of("examples/china-dprk/import-2023.csv"), Path.of("examples/china-dprk/export-2023.csv"));
        try (BatchLoad batch = BatchLoad.of(Warehouse.at(home), files, LoadOptions.on(LocalDate.of(2024, 1, 31)))) {
            files.forEach(file -> batch.next(Progress.NONE));
        }
        server = WebServer.start(
                "127.0.0.1",
                0,
                Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.parse("2024-02-01T10:00:00Z"))),
                new OpenDoor(),
                Parts.all(Limits.usual()));
    }

    public static ExampleServer shared() {
        return Shared.INSTANCE;
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }
}
