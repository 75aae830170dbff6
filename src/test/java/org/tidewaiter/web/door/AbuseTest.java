package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people try on servers: each is refused, counted and logged. */
class AbuseTest {
    @TempDir
    private static Path home;

    private static Abuses abuses;
    private static Wire stranger;
    private static Wire known;
    private static String token;

    @BeforeAll
    static void start() {
        abuses = new Abuses(home);
        stranger = abuses.stranger();
        known = abuses.known();
        token = known.get("/csrf").body();
    }

    @AfterAll
    static void stop() {
        abuses.close();
    }

    /** Sends, and holds the answer to its status and its counter. */
    private static void refused(Refusal why, int status, java.util.function.Supplier<Wire.Answer> attempt) {
        long before = abuses.refused(why);
        Wire.Answer answer = attempt.get();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("at org.", "Exception", "Jetty");
        assertThat(abuses.refused(why)).isEqualTo(before + 1);
        assertHeaders(answer);
    }

    private static void assertHeaders(Wire.Answer answer) {
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Server")).isEmpty();
    }

    private static void stillServes() {
        assertThat(known.get("/").body()).isEqualTo("overview");
    }

    @Test
    void everyAnswer_carriesTheHeaders() {
        for (String path : List.of("/", "/open", "/favicon.ico", "/assets/0/none.js", "/no-such-page", "/broken")) {
            assertHeaders(known.get(path));
        }
        assertThat(known.get("/").header("Cache-Control")).isEqualTo("no-store");
        assertThat(known.get(org.tidewaiter.web.Assets.href("app.js")).header("Cache-Control"))
                .contains("immutable");
        assertThat(known.get("/preview").header("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(known.get("/broken").body()).doesNotContain("secret inside");
        assertThat(known.get("/").header("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidewaiter-%d=", "tidewaiter-%d=AAAA", "session=x", "__Host-tidewaiter=%d"})
    void forgedCookie_isNobody(String cookie) {
        refused(
                Refusal.NOBODY,
                401,
                () -> stranger.with("Cookie", cookie.formatted(abuses.server.port()))
                        .get("/"));
    }

    @Test
    void cookieOfAnotherServer_isNobody(@TempDir Path other) {
        try (Abuses elsewhere = new Abuses(other)) {
            String cookie = elsewhere
                    .stranger()
                    .get(elsewhere.door.newLink(elsewhere.server.port()).replaceFirst("^http://[^/]+", ""))
                    .cookie()
                    .orElseThrow();
            String renamed = cookie.replaceFirst("\\d+=", abuses.server.port() + "=");
            refused(Refusal.NOBODY, 401, () -> stranger.with("Cookie", renamed).get("/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:%d"})
    void foreignHost_isRefused(String host) {
        refused(
                Refusal.HOST,
                403,
                () -> known.with("Host", host.formatted(abuses.server.port())).get("/"));
    }

    @Test
    void hostInTheRequestLine_isRefused() {
        String text = "GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:" + abuses.server.port()
                + "\r\nConnection: close\r\n\r\n";
        assertThat(stranger.raw(text).status()).isBetween(400, 403);
        assertThat(known.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n").status())
                .isEqualTo(400);
        stillServes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:%d", "LOCALHOST:%d", "[::1]:%d"})
    void ownNames_areServed(String host) {
        assertThat(known.with("Host", host.formatted(abuses.server.port()))
                        .get("/")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void writeFromAnotherSite_isRefusedEvenWithTheToken() {
        Wire writer = known.with("X-CSRF-Token", token);
        assertThat(writer.post("/write/note", "text=1").body()).isEqualTo("written 1");
        String own = "http://127.0.0.1:" + abuses.server.port();
        assertThat(writer.with("Origin", own).post("/write/note", "").status()).isEqualTo(200);

        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1", own + ".evil.example")) {
            refused(Refusal.CROSS_SITE, 403, () -> writer.with("Origin", origin).post("/write/note", ""));
        }
        for (String site : List.of("cross-site", "same-site")) {
            refused(
                    Refusal.CROSS_SITE,
                    403,
                    () -> writer.with("Sec-Fetch-Site", site).post("/write/note", ""));
        }
    }

    @Test
    void writeWithoutItsToken_isRefused() {
        assertThat(known.post("/write/note", "csrf=" + token + "&text=1").status())
                .isEqualTo(200);
        for (String form : List.of("", "text=1", "csrf=", "csrf=wrong", "csrf=" + token.substring(1))) {
            refused(Refusal.CSRF, 403, () -> known.post("/write/note", form));
        }
        refused(Refusal.CSRF, 403, () -> known.post("/write/note?csrf=" + token, "text=1"));
        refused(Refusal.ACCESS, 403, () -> known.post("/unnamed", "csrf=" + token));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/goods/../../etc/passwd",
                "/goods/..",
                "/./",
                "/%2e%2e/etc/passwd",
                "/goods/%2E%2E%2Fsources",
                "/goods/..%5csources",
                "//sources",
                "/goods//2504",
                "/goods/25%00.html",
                "/goods/25;v=1",
                "/goods/25%3bv",
                "/goods/%252e",
                "/goods/%0d%0aSet-Cookie:x=1",
                "/goods/a|b",
                "/goods/%zz"
            })
    void pathTricks_areRefused(String path) {
        long before = abuses.refused(Refusal.PATH) + abuses.refused(Refusal.PROTOCOL);
        Wire.Answer answer = known.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertHeaders(answer);
        assertThat(abuses.refused(Refusal.PATH) + abuses.refused(Refusal.PROTOCOL))
                .isEqualTo(before + 1);
    }

    @Test
    void brokenHttp_isRefused() {
        long before = abuses.refused(Refusal.PROTOCOL);
        List<String> attempts = List.of(
                "GET\u0000 / HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n folded\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "hello\r\n\r\n");
        for (String attempt : attempts) {
            Wire.Answer answer = stranger.raw(attempt);
            assertThat(answer.status()).as(attempt).isBetween(400, 505);
            assertHeaders(answer);
            assertThat(answer.body()).doesNotContain("org.eclipse", "jetty");
        }
        assertThat(abuses.refused(Refusal.PROTOCOL)).isEqualTo(before + attempts.size());
    }

    @Test
    void headerInjection_changesNoHeader() {
        String link = abuses.door.newLink(abuses.server.port()).replaceFirst("^http://[^/]+", "")
                + "&x=%0d%0aSet-Cookie:%20evil=1";
        Wire.Answer answer = stranger.get(link);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).doesNotContain("evil");
        assertThat(answer.header("Location")).contains("%0d%0a");
    }

    @Test
    void oversized_isRefused() {
        Wire writer = known.with("X-CSRF-Token", token);
        String large = "x".repeat(30_000);
        refused(Refusal.TOO_LARGE, 413, () -> writer.post("/text", large));
        refused(Refusal.TOO_LARGE, 413, () -> writer.chunked("/text", large));
        assertThat(writer.post("/data/load", large).body()).isEqualTo("got 30000");
        refused(Refusal.TOO_LARGE, 413, () -> writer.post("/data/load", "x".repeat(300_000)));
        refused(Refusal.TOO_LARGE, 413, () -> writer.chunked("/data/load", "x".repeat(300_000)));
        refused(
                Refusal.TOO_LARGE,
                431,
                () -> known.with("X-Long", "y".repeat(40_000)).get("/"));
        assertThat(known.get("/" + "z".repeat(40_000)).status()).isIn(414, 431);
        stillServes();
    }

    @Test
    void unknownMethods_areRefused() {
        for (String method : List.of("TRACE", "OPTIONS", "CONNECT", "PROPFIND", "BREW")) {
            long before = abuses.refused(Refusal.METHOD) + abuses.refused(Refusal.PROTOCOL);
            assertThat(known.send(method, "/", "").status()).as(method).isIn(400, 405, 501);
            assertThat(abuses.refused(Refusal.METHOD) + abuses.refused(Refusal.PROTOCOL))
                    .isEqualTo(before + 1);
        }
        refused(Refusal.METHOD, 405, () -> known.with("X-CSRF-Token", token).post("/goods/2504", ""));
        Wire.Answer head = known.send("HEAD", "/", "");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(stranger.send("HEAD", "/", "").status()).isEqualTo(401);
    }

    @Test
    void trickledHeaders_endInTime() throws IOException, InterruptedException {
        long before = abuses.refused(Refusal.TOO_SLOW);
        long start = System.nanoTime();
        try (Socket socket = stranger.open()) {
            for (char c : "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: aaaaaaaaaaaaaaaaaaaaaaaaaa".toCharArray()) {
                socket.getOutputStream().write(c);
                socket.getOutputStream().flush();
                Thread.sleep(100);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("(?i).*(pipe|reset|closed|abort).*");
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(abuses.refused(Refusal.TOO_SLOW)).isEqualTo(before + 1);
        stillServes();
    }

    @Test
    void trickledBody_endsInTime() throws IOException, InterruptedException {
        long before = abuses.refused(Refusal.TOO_SLOW);
        String head = "POST /data/load HTTP/1.1\r\nHost: 127.0.0.1:" + abuses.server.port()
                + "\r\nContent-Length: 10000\r\n" + known.line("Cookie") + "X-CSRF-Token: " + token + "\r\n\r\n";
        try (Socket socket = stranger.open()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 60 && abuses.refused(Refusal.TOO_SLOW) == before; i++) {
                socket.getOutputStream().write('x');
                socket.getOutputStream().flush();
                Thread.sleep(100);
            }
        }
        assertThat(abuses.refused(Refusal.TOO_SLOW)).isEqualTo(before + 1);
        stillServes();
    }

    @Test
    void manyConnections_doNotGrowWithoutEnd() throws IOException, InterruptedException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                held.add(stranger.open());
            }
            Thread.sleep(2500); // those that say nothing are closed after the patience of the door
            stillServes();
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }
}
