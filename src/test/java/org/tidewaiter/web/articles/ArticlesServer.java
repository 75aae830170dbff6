package org.tidewaiter.web.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.ExampleServer;
import org.tidewaiter.web.Homes;
import org.tidewaiter.web.PageServer;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.table.TablesPart;

/** A server with the section of articles over a copy of the example data; who comes in is said by a header, else an analyst. */
final class ArticlesServer extends PageServer {
    static final long MOST_BYTES = 1 << 20; // small, so that a test can send more
    static final String ANALYST = "Kim Analyst";

    private static final String BOUNDARY = "tidewaiter-test";

    private ArticlesServer(Path home) {
        super(
                home,
                InstantSource.fixed(Instant.parse("2024-02-01T10:00:00Z")),
                (config, site) -> config.routes.before(
                        context -> visitor(context.header("X-Test-Role")).attach(context)),
                List.of(new Assets(), new TablesPart(ArticlesPart.tables()), new ArticlesPart(MOST_BYTES)));
    }

    private static Visitor visitor(@Nullable String role) {
        return new Visitor(
                role == null ? ANALYST : role, Set.of(role == null ? Role.ANALYST : Role.parse(role)), "token");
    }

    static ArticlesServer empty() throws IOException {
        return new ArticlesServer(Homes.make("articles"));
    }

    /** With the releases of {@link ExampleServer}, whose casebook stays as it is. */
    static ArticlesServer withExamples() throws IOException {
        Path home = Homes.make("articles");
        Path from = ExampleServer.shared().home;
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = home.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (!each.toString().endsWith(".lock")) {
                    Files.copy(each, target);
                }
            }
        }
        return new ArticlesServer(home);
    }

    /** Sends the form; {@code file} is the name of a file with the bytes of {@code content}, or empty. */
    HttpResponse<byte[]> send(String path, String file, byte[] content, Map<String, String> fields, String... headers) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(field("csrf", "token"));
        fields.forEach((name, value) -> parts.add(field(name, value)));
        if (!file.isEmpty()) {
            parts.add(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(content);
            parts.add(utf8("\r\n"));
        }
        parts.add(utf8("--" + BOUNDARY + "--\r\n"));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .expectContinue(
                                content.length > MOST_BYTES) // a refusal closes the line on what is still being sent
                        .POST(HttpRequest.BodyPublishers.ofByteArray(joined(parts))),
                headers);
    }

    /** Sends a pasted text. */
    HttpResponse<byte[]> paste(String path, Map<String, String> fields, String... headers) {
        return send(path, "", new byte[0], fields, headers);
    }

    /** As one, so that its length is told beforehand. */
    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] field(String name, String value) {
        return utf8(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
