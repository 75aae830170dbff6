package org.tidewaiter.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.door.Door;

/** A server with some parts over a folder, and a client that asks it as a browser does. */
public abstract class PageServer implements AutoCloseable {
    public final Path home;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    protected PageServer(Path home, InstantSource clock, Door door, List<Part> parts) {
        this.home = home;
        this.server = WebServer.start("127.0.0.1", 0, Site.of(home, RuleBooks.packed(), clock), door, parts);
    }

    public final String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** {@code headers} by turns of name and value. */
    public final HttpResponse<byte[]> get(String path, String... headers) {
        return send(request(path), headers);
    }

    public final String text(String path, String... headers) {
        return text(get(path, headers));
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public final HttpResponse<byte[]> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    protected final HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(at(path))).header("Accept", "text/html");
    }

    protected final HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Sending.send(client, request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        server.close();
    }
}
