package org.tidewaiter.cli;

import org.jspecify.annotations.Nullable;
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
}
