package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.web.users.Turned;

class ThrottleTest {
    private final Turned clock = new Turned();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void wait_growsWithEachFailureAndEnds() {
        for (int i = 0; i < 4; i++) {
            throttle.failed("kim", "203.0.113." + i);
        }
        assertThat(throttle.wait("kim", "198.51.100.1")).isZero();
        throttle.failed("kim", "203.0.113.4");
        assertThat(throttle.wait("kim", "198.51.100.1")).isEqualTo(2);
        throttle.failed("kim", "203.0.113.5");
        assertThat(throttle.wait("kim", "198.51.100.1")).isEqualTo(4);
        for (int i = 0; i < 50; i++) {
            throttle.failed("kim", "192.0.2." + i);
        }
        assertThat(throttle.wait("kim", "198.51.100.1"))
                .as("never locked for long")
                .isEqualTo(60);
        assertThat(throttle.wait("lee", "198.51.100.1")).isZero();
        throttle.succeeded("kim");
        assertThat(throttle.wait("kim", "198.51.100.1")).isZero();
    }

    @Test
    void address_isSlowedOverManyNames_aLineOfIpv6AsOne() {
        for (int i = 0; i < 40; i++) {
            throttle.failed("name" + i, "2001:db8:1:2::" + i);
        }
        assertThat(throttle.wait("other", "2001:db8:1:2:ffff::1")).isEqualTo(900);
        clock.on(Duration.ofSeconds(901));
        assertThat(throttle.wait("other", "2001:db8:1:2:ffff::1")).isZero();
    }

    @Test
    void guessing_isSlowedDownOverTheWeb(@TempDir Path home) {
        try (TeamServer server = new TeamServer(home, "")) {
            for (int i = 0; i < 5; i++) {
                assertThat(server.signIn("reader", "wrong guess number " + i).status())
                        .isEqualTo(401);
            }
            Wire.Answer slowed = server.signIn("reader", TeamServer.PASSWORD);
            assertThat(slowed.status()).isEqualTo(429);
            assertThat(slowed.header("Retry-After")).isEqualTo("2");
            assertThat(server.refused(Refusal.TOO_MANY)).isEqualTo(1);
            server.clock.on(Duration.ofSeconds(3));
            assertThat(server.signIn("reader", TeamServer.PASSWORD).status()).isEqualTo(303);
        }
    }

    @Test
    void tooManyRequests_areRefused(@TempDir Path home) {
        try (TeamServer server = new TeamServer(home, "requests_per_minute_of_address: 20\n")) {
            int refused = 0;
            for (int i = 0; i < 30; i++) {
                refused += server.stranger().get("/open").status() == 429 ? 1 : 0;
            }
            assertThat(refused).isBetween(5, 10);
            assertThat(server.refused(Refusal.TOO_MANY)).isEqualTo(refused);
        }
    }
}
