package org.tidewaiter.warehouse;

import java.time.Duration;

/** How long a writer waits for another one, and what it does once when it has to wait. */
public record WaitPolicy(Duration atMost, Runnable onWaiting) {

    /** A large load takes minutes, so waiting a minute silently is the longest that is polite. */
    public static WaitPolicy standard() {
        return new WaitPolicy(Duration.ofMinutes(1), () -> {});
    }
}
