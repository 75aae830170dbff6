package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.reports.ReportsPart;

/** Who comes to which page of reports and sources, by role and by line, behind a proxy that speaks HTTPS or does not. */
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
    private static Path home;

    @SuppressWarnings("NullAway.Init")
    private static TeamServer server;

    @BeforeAll
    static void open() {
        String settings = "address: http://trade.example.org\nbehind_proxy: true\nproxy_address: 127.0.0.1\n";
        server = new TeamServer(home, settings, null, 0, new ReportsPart());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** A browser of somebody who is signed in, on a line of that kind; what it sends carries the token of its forms. */
    private static Wire as(Role role, boolean sealed) {
        String cookie = server.signIn(role.id(), TeamServer.PASSWORD).cookie().orElseThrow();
        Wire known = server.stranger()
                .with("Accept", "text/html")
                .with("Host", "trade.example.org")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-Proto", sealed ? "https" : "http")
                .with("Cookie", sealed ? "__Host-tidewaiter=" + cookie.substring(cookie.indexOf('=') + 1) : cookie);
        Matcher token = FORM.matcher(known.get("/reports").body());
        assertThat(token.find()).isTrue();
        return known.with("X-CSRF-Token", token.group(1));
    }

    private static Wire.Answer send(Wire known, String route) {
        String[] parts = route.split(" ");
        return known.send(parts[0], parts[1], "");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void role_comesToJustItsOwn(Role role) {
        Wire known = as(role, true);
        List<String> allowed = Objects.requireNonNull(ALLOWED.get(role)).stream()
                .flatMap(List::stream)
                .toList();
        Stream.of(READ, WRITE, SOURCES).flatMap(List::stream).forEach(route -> {
            long before = server.refused(Refusal.ACCESS);
            int status = send(known, route).status();
            assertThat(server.refused(Refusal.ACCESS) - before).as(route).isEqualTo(allowed.contains(route) ? 0 : 1);
            if (!allowed.contains(route)) {
                assertThat(status).as(route).isEqualTo(403);
            } else if (route.startsWith("GET") && !route.contains("R1")) {
                assertThat(status).as(route).isEqualTo(200);
            }
        });
    }

    @Test
    void openLine_leadsToNoSource_andTakesNoReport() {
        Wire known = as(Role.SOURCE_HANDLER, false);
        long before = server.refused(Refusal.UNSEALED);
        for (String route : SOURCES) {
            assertThat(send(known, route).status()).as(route).isEqualTo(403);
        }
        assertThat(server.refused(Refusal.UNSEALED) - before).isEqualTo(SOURCES.size());
        assertThat(known.get("/reports/new").status()).isEqualTo(403);
        Wire.Answer answer = known.post("/reports", "source=amber-heron&place=samjang");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("only over HTTPS or on the machine itself");
        assertThat(home.resolve("casebook")).doesNotExist();
    }

    @Test
    void formWithoutItsToken_isRefused() {
        Wire known = as(Role.SOURCE_HANDLER, true).with("X-CSRF-Token", "");
        assertThat(known.post("/reports", "source=amber-heron&place=samjang").status())
                .isEqualTo(403);
        assertThat(home.resolve("casebook")).doesNotExist();
    }
}
