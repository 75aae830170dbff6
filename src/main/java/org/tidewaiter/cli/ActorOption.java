package org.tidewaiter.cli;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Trail;
import picocli.CommandLine.Option;

/** Who works: the name in the audit log. */
final class ActorOption {
    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description =
                    "Who does this, for the audit log. Default: TIDEWAITER_ACTOR, else the name of the system's user.")
    private @Nullable String actor;

    String name() {
        if (actor != null && !actor.isBlank()) {
            return actor.strip();
        }
        String fromEnvironment = System.getenv("TIDEWAITER_ACTOR");
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return fromEnvironment.strip();
        }
        return System.getProperty("user.name", "");
    }

    /** What is written under this name, and when. */
    Trail trail(HomeOption home) {
        return new Trail(home.path(), name(), InstantSource.system());
    }
}
