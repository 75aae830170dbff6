package org.tidewaiter.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where loaded releases live. Shared by every command that reads or writes them. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder of loaded releases. Default: TIDEWAITER_HOME, else ~/.tidewaiter.")
    private @Nullable Path home;

    /** Whether the command line names a folder. */
    boolean isGiven() {
        return home != null;
    }

    /** The folder to use; it need not exist yet. */
    Path path() {
        if (home != null) {
            return home;
        }
        String fromEnvironment = System.getenv("TIDEWAITER_HOME");
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return Path.of(fromEnvironment);
        }
        return Path.of(System.getProperty("user.home"), ".tidewaiter");
    }
}
