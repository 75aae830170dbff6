package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.reports.ReportsPart;

/** Who comes to which page of reports and sources, by role and by line. */
class ReportsAccessTest {
    private static final Pattern FORM = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final List<String> READ = List.of("GET /reports", "GET /reports/timeline", "GET /reports/map");
    private static final List<String> WRITE = List.of("GET /reports/new", "POST /reports");
    private static final List<String> SOURCES = List.of(
            "GET /sources", "POST /sources", "POST /sources/show", "GET /reports/R1/text", "POST /reports/R1/text");

    private static final Map<Role, List<List<String>>> ALLOWED = Map.of(
            Role.READER, List.of(READ),
            Role.ANALYST, List.of(READ, WRITE),
            Role.SOURCE_HANDLER, List.of(READ, WRITE, SOURCES),
            Role.ADMIN, List.of(READ, WRITE));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    private static String token(Wire known) {
        Matcher token =
                FORM.matcher(known.with("Accept", "text/html").get("/reports").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    @Test
    void everyRole_comesToJustItsOwn() {
        try (TeamServer server = new TeamServer(home, "", null, 0, new ReportsPart())) {
            for (Role role : Role.values()) {
                Wire known = server.as(role);
                Wire writer = known.with("X-CSRF-Token", token(known));
                List<String> allowed = Objects.requireNonNull(ALLOWED.get(role)).stream()
                        .flatMap(List::stream)
                        .toList();
                for (List<String> routes : List.of(READ, WRITE, SOURCES)) {
                    for (String route : routes) {
                        String[] parts = route.split(" ");
                        long before = server.refused(Refusal.ACCESS);
                        writer.send(parts[0], parts[1], "");
                        assertThat(server.refused(Refusal.ACCESS) - before)
                                .as(role + " " + route)
                                .isEqualTo(allowed.contains(route) ? 0 : 1);
                    }
                }
            }
            Wire handler = server.as(Role.SOURCE_HANDLER);
            assertThat(handler.post("/reports", "source=amber-heron&place=samjang")
                            .status())
                    .as("without the token of the form")
                    .isEqualTo(403);
        }
    }

    @Test
    void openLine_leadsToNoSource_andTakesNoReport() {
        String settings = "address: http://trade.example.org\nbehind_proxy: true\nproxy_address: 127.0.0.1\n";
        try (TeamServer server = new TeamServer(home, settings, null, 0, new ReportsPart())) {
            Wire handler = server.as(Role.SOURCE_HANDLER)
                    .with("Host", "trade.example.org")
                    .with("X-Forwarded-For", "203.0.113.9")
                    .with("X-Forwarded-Proto", "http");
            Wire writer = handler.with("X-CSRF-Token", token(handler));
            for (String route : SOURCES) {
                String[] parts = route.split(" ");
                assertThat(writer.send(parts[0], parts[1], "").status())
                        .as(route)
                        .isEqualTo(403);
            }
            assertThat(server.refused(Refusal.UNSEALED)).isEqualTo(SOURCES.size());
            assertThat(writer.get("/reports/new").status()).isEqualTo(403);
            Wire.Answer answer = writer.post("/reports", "source=amber-heron&place=samjang");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).contains("only over HTTPS or on the machine itself");
            assertThat(home.resolve("casebook")).doesNotExist();
        }
    }
}
