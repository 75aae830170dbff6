package org.tidewaiter.web.reports;

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
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.vault.KeyHolders;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.door.Door;
import org.tidewaiter.web.overview.OverviewPart;
import org.tidewaiter.web.table.TablesPart;

/** A server with reports over an empty folder; who comes in is said by a header, else a source handler. */
final class ReportsServer implements AutoCloseable {
    static final String PASSPHRASE = "seven quiet herons wait";
    static final String ROLE = "X-Test-Role";

    static final String NAME = "X-Test-Name";

    /** Marks a request as come through a proxy that speaks no HTTPS. */
    static final String OPEN_LINE = "X-Test-Open-Line";

    final Path home;
    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    ReportsServer() {
        try {
            home = Files.createTempDirectory("tidewaiter-reports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Door door = (config, site) -> config.routes.before(context -> {
            String role = context.header(ROLE);
            String name = context.header(NAME);
            new Visitor(
                            name == null ? "kim" : name,
                            Set.of(role == null ? Role.SOURCE_HANDLER : Role.parse(role)),
                            "token")
                    .attach(context);
            if (context.header(OPEN_LINE) != null) {
                context.req().setAttribute("tidewaiter.proxied", true);
            }
        });
        server = WebServer.start(
                "127.0.0.1",
                0,
                Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.parse("2024-07-02T10:00:00Z"))),
                door,
                List.of(new Assets(), new OverviewPart(), new ReportsPart(), new TablesPart(ReportsPart.tables())));
    }

    ReportsServer withVault() {
        Vault.at(home).make(KeyHolders.PASSPHRASE, List.of(Secret.of(PASSPHRASE.toCharArray())));
        return this;
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
        return said(get(path, headers));
    }

    static String said(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> post(String path, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
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
