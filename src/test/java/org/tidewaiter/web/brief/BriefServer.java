package org.tidewaiter.web.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Homes;
import org.tidewaiter.web.PageServer;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Visitor;

/** A server with the brief over the illustrative files; who comes in is said by a header, else an analyst. */
final class BriefServer extends PageServer {
    static final String ASKED = "?reporter=CN&partner=KP&period=2023-01..2023-10&as_of=2023-11-20&lang=en";
    static final String ANALYST = "Kim Analyst";

    private BriefServer(Path home) {
        super(
                home,
                secondBySecond(),
                (config, site) -> config.routes.before(context ->
                        visitor("reader".equals(context.header("X-Test-Role"))).attach(context)),
                List.of(new Assets(), new BriefPart()));
    }

    /** Every look at the clock is a second later. */
    private static InstantSource secondBySecond() {
        AtomicLong seconds = new AtomicLong();
        return () -> Instant.parse("2024-02-01T10:00:00Z").plusSeconds(seconds.incrementAndGet());
    }

    private static Visitor visitor(boolean reads) {
        return new Visitor(reads ? "reader" : ANALYST, Set.of(reads ? Role.READER : Role.ANALYST), "token");
    }

    static BriefServer empty() throws IOException {
        return new BriefServer(Homes.make("brief"));
    }

    /** With the illustrative files but one, which {@link #loadTheRest} brings. */
    static BriefServer withExamples() throws IOException {
        BriefServer server = empty();
        server.load(ExampleFiles.list().subList(1, ExampleFiles.list().size()));
        return server;
    }

    void loadTheRest() {
        load(ExampleFiles.list().subList(0, 1));
    }

    private void load(List<Path> files) {
        try (BatchLoad batch = BatchLoad.of(Warehouse.at(home), files, LoadOptions.on(LocalDate.of(2024, 1, 31)))) {
            files.forEach(file -> batch.next(Progress.NONE));
        }
    }
}
