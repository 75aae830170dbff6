package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.audit.AuditEntry;
import org.tidewaiter.casebook.audit.AuditLog;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;
import org.tidewaiter.web.users.Team;

class TeamDoorTest {
    @TempDir
    private static Path home;

    private static TeamServer server;

    @BeforeAll
    static void start() {
        server = new TeamServer(home, "requests_per_minute: 100000\nrequests_per_minute_of_address: 100000\n");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nobody_isSentToSignIn_programsAreTold() {
        Wire.Answer person = server.stranger().with("Accept", "text/html").get("/goods/2504?lang=ko");
        assertThat(person.status()).isEqualTo(303);
        assertThat(person.header("Location")).endsWith("/sign-in?to=%2Fgoods%2F2504%3Flang%3Dko");
        assertThat(server.stranger().get("/api/v1/top").status()).isEqualTo(401);
        Wire.Answer led = server.stranger()
                .with("Accept", "text/html")
                .with("Sec-Fetch-Site", "cross-site")
                .get("/goods/2504");
        assertThat(led.body()).contains("http-equiv=\"refresh\"", "url=/goods/2504");
    }

    @Test
    void signIn_leadsWhereOneWanted() {
        Wire.Answer answer = server.signIn("analyst", TeamServer.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/goods/2504");
        assertThat(Objects.requireNonNull(answer.headers().get("set-cookie")).getFirst())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(AuditLog.at(home).verify(null).entries())
                .extracting(AuditEntry::what, AuditEntry::actor)
                .contains(org.assertj.core.groups.Tuple.tuple("signed in", "analyst"));
    }

    @Test
    void wrongNameAndWrongPassword_readTheSame() {
        Wire.Answer name = server.signIn("nobody-of-that-name", TeamServer.PASSWORD);
        Wire.Answer password = server.signIn("reader", "wrong horse battery staple");
        Wire.Answer sql = server.signIn("reader'+OR+'1'%3D'1", "'+OR+1%3D1+--");

        assertThat(name.status()).isEqualTo(401).isEqualTo(password.status()).isEqualTo(sql.status());
        assertThat(withoutToken(name)).isEqualTo(withoutToken(password)).isEqualTo(withoutToken(sql));
        assertThat(server.refused(Refusal.SIGN_IN)).isGreaterThanOrEqualTo(3);
    }

    private static String withoutToken(Wire.Answer answer) {
        return answer.body().replaceAll("value=\"[^\"]{40,}\"", "value=\"...\"");
    }

    @Test
    void signInWithoutItsForm_isRefused() {
        TeamServer.Form form = server.form();
        String words = "&name=reader&password=" + TeamServer.PASSWORD.replace(" ", "+");
        long before = server.refused(Refusal.CSRF);

        assertThat(form.browser().post("/sign-in", "csrf=forged" + words).status())
                .isEqualTo(403);
        assertThat(server.stranger()
                        .post("/sign-in", "csrf=" + form.token() + words)
                        .status())
                .isEqualTo(403);
        assertThat(form.browser()
                        .with("Origin", "https://evil.example")
                        .post("/sign-in", "csrf=" + form.token() + words)
                        .status())
                .isEqualTo(403);
        assertThat(server.refused(Refusal.CSRF)).isEqualTo(before + 2);
    }

    @Test
    void wayOn_neverLeavesTheServer() {
        TeamServer.Form form = server.form();
        Wire.Answer answer = form.browser()
                .post(
                        "/sign-in",
                        "csrf=" + form.token() + "&name=reader&password=" + TeamServer.PASSWORD.replace(" ", "+")
                                + "&to=https%3A%2F%2Fevil.example%2F");

        assertThat(answer.header("Location")).matches("(http://127.0.0.1:\\d+)?/");
    }

    /** What each role may do; everything else is refused. */
    private static final Map<Role, List<String>> ALLOWED = Map.of(
            Role.READER, List.of("GET /", "GET /api/v1/top"),
            Role.ANALYST, List.of("GET /", "GET /api/v1/top", "POST /write/note"),
            Role.SOURCE_HANDLER, List.of("GET /", "GET /api/v1/top", "POST /write/note", "GET /sources"),
            Role.ADMIN, List.of("GET /", "GET /api/v1/top", "POST /write/note", "GET /manage"));

    @Test
    void everyRole_mayDoJustItsOwn() {
        List<String> all =
                List.of("GET /", "GET /api/v1/top", "POST /write/note", "GET /sources", "GET /manage", "GET /unnamed");
        for (Role role : Role.values()) {
            Wire known = server.as(role);
            Wire writer = known.with("X-CSRF-Token", known.get("/csrf").body());
            for (String route : all) {
                String[] parts = route.split(" ");
                long before = server.refused(Refusal.ACCESS);
                boolean allowed = Objects.requireNonNull(ALLOWED.get(role)).contains(route);
                assertThat(writer.send(parts[0], parts[1], "").status())
                        .as(role + " " + route)
                        .isEqualTo(allowed ? 200 : 403);
                assertThat(server.refused(Refusal.ACCESS)).isEqualTo(before + (allowed ? 0 : 1));
            }
        }
    }

    @Test
    void session_endsInTime() {
        Wire known = server.as(Role.READER);
        assertThat(known.get("/").status()).isEqualTo(200);
        server.clock.on(Duration.ofMinutes(31));
        assertThat(known.get("/").status()).isEqualTo(401);
    }

    @Test
    void signingOut_endsTheSessionOnTheServer() {
        Wire known = server.as(Role.READER);
        String token = known.get("/csrf").body();
        assertThat(known.with("X-CSRF-Token", "x").post("/sign-out", "").status())
                .isEqualTo(403);
        assertThat(known.post("/sign-out", "csrf=" + token).status()).isEqualTo(200);
        assertThat(known.get("/").status()).isEqualTo(401);
    }

    @Test
    void key_opensWhatItsRoleMay_untilItIsRevoked() {
        String word = server.team.keys().add("analyst", "script", Role.READER, 9);
        Wire program = server.stranger().with("Authorization", "Bearer " + word);

        assertThat(program.get("/api/v1/top").status()).isEqualTo(200);
        assertThat(program.post("/write/note", "").status()).isEqualTo(403);
        server.team.keys().revoke(server.team.keys().list().getLast().id());
        long before = server.refused(Refusal.SIGN_IN);
        Wire.Answer over = program.get("/api/v1/top");
        assertThat(over.status()).isEqualTo(401);
        assertThat(over.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(over.body()).doesNotContain(word);
        for (String wrong : List.of("Bearer tw_x", "Bearer", "Basic cmVhZGVyOng=", "tw_x")) {
            assertThat(server.stranger()
                            .with("Authorization", wrong)
                            .get("/open")
                            .status())
                    .isEqualTo(401);
        }
        assertThat(server.refused(Refusal.SIGN_IN)).isEqualTo(before + 5);
    }

    @Test
    void keyOfAWriter_writesWithoutAToken_andIsLoggedAsKey() {
        String word = server.team.keys().add("analyst", "script", Role.ANALYST, 9);

        assertThat(server.stranger()
                        .with("Authorization", "Bearer " + word)
                        .post("/write/note", "")
                        .status())
                .isEqualTo(200);
        AuditEntry last = AuditLog.at(home).verify(null).entries().getLast();
        assertThat(last.actor()).matches("analyst \\(key \\d+\\)");
        assertThat(last.subject()).isEqualTo("POST /write/{what}");
        assertThat(last.note()).isEqualTo("status 200");
    }

    @Test
    void refusedWrite_isLoggedWithItsStatus() {
        Wire known = server.as(Role.READER);
        known.with("X-CSRF-Token", known.get("/csrf").body()).post("/write/secret-subject", "text=secret");

        AuditEntry last = AuditLog.at(home).verify(null).entries().getLast();
        assertThat(last.actor()).isEqualTo("reader");
        assertThat(last.note()).isEqualTo("status 403");
        assertThat(last.toString()).doesNotContain("secret");
    }

    @Test
    void openNetwork_needsTls(@TempDir Path other) {
        assertThatThrownBy(() -> TeamDoor.create(other, null, InstantSource.system()))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("no users");
        try (Team team = Team.open(other, InstantSource.system())) {
            team.users().add("kim", Role.ADMIN, TeamServer.PASSWORD, null);
        }
        try (TeamDoor door = TeamDoor.create(other, null, InstantSource.system())) {
            Site site = Site.of(other, RuleBooks.packed(), InstantSource.system());
            assertThatThrownBy(() -> WebServer.start("0.0.0.0", 0, site, door, List.of()))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("in the clear");
        }
    }
}
