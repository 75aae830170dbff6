package org.tidewaiter.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.cli.Main;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Homes;
import org.tidewaiter.web.OpenDoor;
import org.tidewaiter.web.Sending;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.feed.FeedPart;
import org.tidewaiter.web.health.HealthPart;

/** A server over the example data, with findings and a kept article. */
final class ExampleServer implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private final Path home;

    private ExampleServer(WebServer server, Path home) {
        this.server = server;
        this.home = home;
    }

    private static final class Shared {
        static final ExampleServer INSTANCE = over(Homes.make("api"));
    }

    /** One server for all tests that only read; loading takes seconds. */
    static ExampleServer shared() {
        return Shared.INSTANCE;
    }

    private static ExampleServer over(Path home) {
        List<String> load = new ArrayList<>(List.of("load", "--home", home.toString()));
        try (Stream<Path> files = Files.list(Path.of("examples", "china-dprk"))) {
            files.filter(file -> file.toString().matches(".*(2019|2021|2022|2023-01-to-10)\\.csv"))
                    .sorted()
                    .forEach(file -> load.add(file.toString()));
            run(load.toArray(String[]::new));
            run("detect", "--home", home.toString(), "--reporter", "CN", "--partner", "KP", "--period", "2023-10");
            Path article = home.resolve("article.txt");
            Files.writeString(article, """
                    China's imports from North Korea rose to 18.5 million dollars in October 2023, customs data show.
                    Exports of machinery to North Korea are banned by resolution 2397.
                    """);
            run(
                    "article",
                    article.toString(),
                    "--published",
                    "2023-11-22",
                    "--outlet",
                    "Example",
                    "--title",
                    "Trade",
                    "--keep",
                    "--actor",
                    "tester",
                    "--home",
                    home.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(home);
    }

    static ExampleServer start(Path home) {
        Site site = Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")));
        Keeper keeper = Keeper.of(64 << 20);
        return new ExampleServer(
                WebServer.start(
                        "127.0.0.1",
                        0,
                        site,
                        new OpenDoor(),
                        List.of(new Assets(), new ApiPart(keeper), new FeedPart(keeper), new HealthPart())),
                home);
    }

    private static void run(String... args) {
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", args) + " ended with " + code + ": " + err);
        }
    }

    Path home() {
        return home;
    }

    URI uri(String address) {
        return URI.create("http://127.0.0.1:" + server.port() + address);
    }

    /** Asks with headers by turns of name and value. */
    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Sending.send(client, request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode json(String address) {
        HttpResponse<String> response = get(address);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(address + ": " + response.statusCode() + " " + response.body());
        }
        return tree(response.body());
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
