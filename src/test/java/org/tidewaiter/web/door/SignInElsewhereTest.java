package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in with a provider of identities, honest and not. */
class SignInElsewhereTest {
    @TempDir
    private static Path home;

    private static FakeIssuer issuer;
    private static TeamServer server;

    @BeforeAll
    static void start() throws IOException, JOSEException {
        issuer = new FakeIssuer();
        server = new TeamServer(home, """
                address: http://127.0.0.1:1
                oidc:
                  issuer: %s
                  client_id: tidewaiter
                  title: the desk login
                """.formatted(issuer.address()));
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @BeforeEach
    void honest() {
        issuer.beHonest();
    }

    private static Wire person() {
        return server.stranger().with("Accept", "text/html");
    }

    /** A browser that was at the provider and comes back. */
    private static Wire.Answer visit() {
        Wire.Answer away = person().get("/sign-in/elsewhere?to=%2Fgoods%2F2504");
        assertThat(away.status()).isEqualTo(303);
        Wire browser = person().with("Cookie", away.cookie().orElseThrow()).with("Sec-Fetch-Site", "cross-site");
        return browser.get(issuer.back(away.header("Location")));
    }

    private static void refused(Wire.Answer answer) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).doesNotContain("tidewaiter-" + server.server.port() + "=");
    }

    @Test
    void verifiedAddress_isTheUserWhomAnAdministratorMade() {
        assertThat(person().get("/sign-in").body()).contains("Sign in with the desk login");
        Wire.Answer answer = visit();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("url=/goods/2504");
        assertThat(issuer.asked())
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce");
        String session = Objects.requireNonNull(answer.headers().get("set-cookie")).stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.startsWith("tidewaiter-" + server.server.port() + "="))
                .findFirst()
                .orElseThrow();
        Wire known = server.stranger().with("Cookie", session);
        assertThat(known.get("/").body()).isEqualTo("overview");
        assertThat(known.get("/manage").status()).isEqualTo(403);
    }

    @Test
    void unknownOrUnverifiedPerson_staysOutside() {
        long before = server.refused(Refusal.SIGN_IN);
        issuer.say(claims -> claims.claim("email", "stranger@example.org"));
        refused(visit());
        issuer.say(claims -> claims.claim("email_verified", false));
        refused(visit());
        issuer.say(claims -> claims.claim("email_verified", null));
        refused(visit());
        assertThat(server.refused(Refusal.SIGN_IN)).isEqualTo(before + 3);
    }

    @Test
    void tokenOfAnotherIssuerAudienceVisitOrTime_isRefused() throws JOSEException {
        issuer.say(claims -> claims.issuer("https://evil.example"));
        refused(visit());
        issuer.say(claims -> claims.audience("another-client"));
        refused(visit());
        issuer.say(claims -> claims.claim("nonce", "of another visit"));
        refused(visit());
        issuer.say(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600))));
        refused(visit());
        issuer.beHonest();
        issuer.forge();
        refused(visit());
    }

    @Test
    void answerOfAnotherVisit_isRefused() {
        Wire.Answer away = person().get("/sign-in/elsewhere");
        String back = issuer.back(away.header("Location"));
        Wire own = person().with("Cookie", away.cookie().orElseThrow());

        refused(person().get(back)); // a link that somebody planted in another browser
        refused(own.get(back)); // and the state is used up by then

        Wire.Answer again = person().get("/sign-in/elsewhere");
        Wire browser = person().with("Cookie", again.cookie().orElseThrow());
        String second = issuer.back(again.header("Location"));
        refused(browser.get(second.replaceAll("state=.*", "state=guessed")));
        refused(browser.get("/sign-in/return?error=access_denied&state=x"));
        refused(browser.get("/sign-in/return"));

        Wire.Answer late = person().get("/sign-in/elsewhere");
        String lateBack = issuer.back(late.header("Location"));
        server.clock.on(Duration.ofMinutes(11));
        refused(person().with("Cookie", late.cookie().orElseThrow()).get(lateBack));
    }
}
