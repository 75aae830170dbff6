package org.tidewaiter.web.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Homes;
import org.tidewaiter.web.OpenDoor;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.table.TablesPart;

/** A server with the pages of the data over a folder of releases. */
final class DataServer implements AutoCloseable {
    static final long MOST_BYTES = 4 << 20; // small, so that a test can send more

    final Path home;
    private final WebServer server;

    private DataServer(Path home) {
        this.home = home;
        this.server = WebServer.start(
                "127.0.0.1",
                0,
                Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.parse("2024-02-01T10:00:00Z"))),
                new OpenDoor(),
                List.of(new Assets(), new TablesPart(DataPart.tables()), new DataPart(MOST_BYTES)));
    }

    static DataServer empty() throws IOException {
        return new DataServer(Homes.make("data"));
    }

    /** With the illustrative files. */
    static DataServer withExamples() throws IOException {
        Path home = Homes.make("data");
        List<Path> files = ExampleFiles.list();
        try (BatchLoad batch = BatchLoad.of(Warehouse.at(home), files, LoadOptions.on(LocalDate.of(2024, 1, 31)))) {
            files.forEach(file -> batch.next(Progress.NONE));
        }
        return new DataServer(home);
    }

    Warehouse warehouse() {
        return Warehouse.at(home);
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        server.close();
    }
}
