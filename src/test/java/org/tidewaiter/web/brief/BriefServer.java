package org.tidewaiter.web.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.door.Door;

/** A server with the brief over the illustrative files; who comes in is said by a header, else an analyst. */
final class BriefServer implements AutoCloseable {
    static final String ASKED = "?reporter=CN&partner=KP&period=2023-01..2023-10&as_of=2023-11-20&lang=en";
    static final String ANALYST = "Kim Analyst";

    final Path home;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicLong seconds = new AtomicLong();

    private BriefServer(Path home) {
        this.home = home;
        Door door = (config, site) -> config.routes.before(context -> {
            boolean reads = "reader".equals(context.header("X-Test-Role"));
            new Visitor(reads ? "reader" : ANALYST, Set.of(reads ? Role.READER : Role.ANALYST), "token")
                    .attach(context);
        });
        Site site = Site.of(
                home,
                RuleBooks.packed(),
                () -> Instant.parse("2024-02-01T10:00:00Z").plusSeconds(seconds.incrementAndGet()));
        this.server = WebServer.start("127.0.0.1", 0, site, door, List.of(new Assets(), new BriefPart()));
    }

    static BriefServer empty() throws IOException {
        return new BriefServer(Files.createTempDirectory("tidewaiter-brief"));
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

    String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(at(path))).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    String text(String path, String... headers) {
        return new String(get(path, headers).body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(at(path)))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
