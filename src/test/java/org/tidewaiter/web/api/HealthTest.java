package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.web.Log;

/** Health, metrics and the log, as whoever runs the server sees them. */
class HealthTest {
    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.shared();
    }

    /** The line about a request; that of the one before may still be on its way, so {@code own} tells which it is. */
    private static JsonNode logged(String address, Predicate<JsonNode> own) throws InterruptedException {
        List<JsonNode> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(ExampleServer.tree(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Log.LINES.addHandler(handler);
        try {
            server.get(address);
            for (int i = 0; i < 100 && lines.stream().noneMatch(own); i++) {
                Thread.sleep(20); // the line is written after the answer is out
            }
        } finally {
            Log.LINES.removeHandler(handler);
        }
        return lines.stream().filter(own).findFirst().orElseThrow();
    }

    @Test
    void healthyServer_saysSo() {
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(server.json("/healthz").get("well").asBoolean()).isTrue();
    }

    @Test
    void damagedRelease_isNotWellAndNamesNoPath(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("releases").resolve("half"));
        try (ExampleServer other = ExampleServer.start(home)) {
            assertThat(other.get("/healthz").statusCode()).isEqualTo(503);
            assertThat(other.get("/healthz").body())
                    .contains("a release cannot be read")
                    .doesNotContain("half");
            assertThat(other.get("/api/v1/releases").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void metrics_countByTemplateNotByAddress() {
        server.get("/api/v1/goods/720221");
        String metrics = server.get("/metrics").body();
        assertThat(metrics)
                .contains(
                        "tidewaiter_request_seconds_count{method=\"GET\",route=\"/api/v1/goods/{code}\",status=\"200\"}")
                .contains("tidewaiter_answers_worked_out_total")
                .contains("tidewaiter_refusals_total")
                .doesNotContain("720221");
    }

    @Test
    void logLine_saysHowItWentAndNothingOfWhoOrWhat() throws Exception {
        JsonNode line = logged(
                "/api/v1/goods?q=secret-word",
                each -> each.get("route").asText().startsWith("/api/"));
        assertThat(line.get("route").asText()).isEqualTo("/api/v1/goods");
        assertThat(line.get("status").asInt()).isEqualTo(200);
        assertThat(line.get("method").asText()).isEqualTo("GET");
        assertThat(line.get("bytes").asLong()).isPositive();
        assertThat(line.get("milliseconds").asDouble()).isPositive();
        assertThat(line.get("number").asText()).matches("[0-9a-z]+-\\d+");
        assertThat(line.toString())
                .doesNotContain("secret")
                .doesNotContain("127.0.0.1")
                .doesNotContain("tester");
    }

    @Test
    void unknownAddress_isLoggedWithoutIt() throws Exception {
        JsonNode line = logged("/some/secret/place", each -> each.get("status").asInt() == 404);
        assertThat(line.toString()).doesNotContain("secret");
    }
}
