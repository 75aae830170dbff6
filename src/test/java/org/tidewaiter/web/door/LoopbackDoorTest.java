package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.audit.AuditEntry;
import org.tidewaiter.casebook.audit.AuditLog;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.WebServer;

class LoopbackDoorTest {
    @TempDir
    private Path home;

    private LoopbackDoor door;
    private WebServer server;

    @BeforeEach
    void start() {
        door = LoopbackDoor.create("kim", Limits.usual());
        server = WebServer.start("127.0.0.1", 0, site(), door, List.of(new Assets(), new SamplePart()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Site site() {
        return Site.of(home, RuleBooks.packed(), InstantSource.system());
    }

    private Wire wire() {
        return new Wire(server.port());
    }

    private String link() {
        return door.newLink(server.port()).replaceFirst("^http://[^/]+", "");
    }

    private Wire comeIn() {
        return wire().with("Cookie", wire().get(link()).cookie().orElseThrow());
    }

    @Test
    void link_opensOnceAndLeavesNoTokenInTheAddress() {
        String link = link().replace("/?", "/goods/2504?lang=en&");

        Wire.Answer first = wire().get(link);
        assertThat(first.status()).isEqualTo(303);
        assertThat(URI.create(first.header("Location")).getPath()).isEqualTo("/goods/2504");
        assertThat(first.header("Location")).doesNotContain("token");
        assertThat(first.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Secure");

        Wire.Answer second = wire().get(link);
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.body()).contains("used up", "press Enter");
        assertThat(door.refusals().count(Refusal.LINK)).isEqualTo(1);

        Wire known = wire().with("Cookie", first.cookie().orElseThrow());
        assertThat(known.get("/goods/2504").body()).isEqualTo("good");
        assertThat(known.get(link).status())
                .as("a second click in the same browser")
                .isEqualTo(303);
        assertThat(AuditLog.at(home).verify(null).entries())
                .extracting(AuditEntry::what)
                .containsExactly("came in");
    }

    @Test
    void newLink_takesThePlaceOfTheOneBefore() {
        String earlier = link();
        String later = link();

        assertThat(wire().get(earlier).status()).isEqualTo(403);
        assertThat(wire().get(later).status()).isEqualTo(303);
    }

    @Test
    void linkOnAnotherSite_isFollowedByAStepOfOurOwn() {
        Wire.Answer answer = wire().with("Sec-Fetch-Site", "cross-site").get(link());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("http-equiv=\"refresh\"", "url=/");
        assertThat(answer.cookie()).isPresent();
    }

    @Test
    void nobody_isTurnedAwayEverywhereButAtOpenRoutes() {
        assertThat(wire().get("/").status()).isEqualTo(401);
        assertThat(wire().get("/").body()).contains("press Enter").doesNotContain("overview");
        assertThat(wire().get("/no-such-page").status()).isEqualTo(401);
        assertThat(wire().get("/open").body()).isEqualTo("open");
        Wire.Answer program = wire().with("Accept", "application/json").get("/api/v1/top");
        assertThat(program.status()).isEqualTo(401);
        assertThat(program.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(door.refusals().count(Refusal.NOBODY)).isEqualTo(4);
    }

    @Test
    void person_hasEveryRole_butARouteWithoutAccessIsShutToAll() {
        Wire known = comeIn();

        assertThat(known.get("/sources").body()).isEqualTo("sources");
        assertThat(known.get("/manage").body()).isEqualTo("manage");
        assertThat(known.with("Accept", "*/*").get("/unnamed").status()).isEqualTo(403);
        assertThat(wire().with("Accept", "*/*").get("/unnamed").status()).isEqualTo(401);
        assertThat(door.refusals().count(Refusal.ACCESS)).isEqualTo(1);
    }

    @Test
    void leaving_endsTheSession() {
        Wire known = comeIn();
        assertThat(known.with("Accept", "*/*").post("/sign-out", "").status()).isEqualTo(403);

        Wire.Answer left = known.with("X-CSRF-Token", csrf(known)).post("/sign-out", "");

        assertThat(left.status()).isEqualTo(200);
        assertThat(left.header("Set-Cookie")).contains("Expires=Thu, 01 Jan 1970");
        assertThat(known.get("/").status()).isEqualTo(401);
    }

    private static String csrf(Wire known) {
        return known.get("/csrf").body();
    }

    @Test
    void otherAddress_isNotListenedAtWithoutUsers() {
        LoopbackDoor other = LoopbackDoor.create("kim", Limits.usual());

        assertThatThrownBy(() -> WebServer.start("0.0.0.0", 0, site(), other, List.of()))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("this machine only");
    }
}
