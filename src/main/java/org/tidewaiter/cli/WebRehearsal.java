package org.tidewaiter.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Parts;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.door.Limits;
import org.tidewaiter.web.door.LoopbackDoor;

/** Opens each section of the pages once, as one person with the printed link does. */
final class WebRehearsal {
    private static final List<String> PATHS =
            List.of("/", "/goods/2701", "/law", "/check", "/findings", "/data", "/brief", "/api", "/api/v1/releases");

    private WebRehearsal() {}

    static void run(Path home) throws IOException, InterruptedException {
        Limits limits = Limits.usual();
        LoopbackDoor door = LoopbackDoor.create("rehearsal", limits);
        Site site = Site.of(home, RuleBooks.packed(), InstantSource.system());
        try (WebServer server = WebServer.start("127.0.0.1", 0, site, door, Parts.all(limits));
                HttpClient browser = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            open(browser, URI.create(door.newLink(server.port())));
            for (String path : PATHS) {
                open(browser, URI.create("http://127.0.0.1:" + server.port() + path));
            }
        }
    }

    private static void open(HttpClient browser, URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) { // as a browser sees it
            throw new IOException(address.getPath() + " answered " + answer.statusCode());
        }
    }
}
