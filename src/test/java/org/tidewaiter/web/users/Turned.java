package org.tidewaiter.web.users;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that tests turn by hand. */
public final class Turned implements InstantSource {
    private volatile Instant now = Instant.parse("2026-03-02T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void on(Duration time) {
        now = now.plus(time);
    }
}
