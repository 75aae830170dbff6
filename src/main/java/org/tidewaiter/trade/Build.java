package org.tidewaiter.trade;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which build of the program runs: what one build worked out another may not take for its own. */
public final class Build {
    private Build() {}

    /** A name that changes with every build; empty where the program runs from loose classes, which may change any time. */
    public static Optional<String> name() {
        try {
            Path program = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(program)
                    ? Optional.of(Files.size(program) + "/" + Files.getLastModifiedTime(program))
                    : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty(); // not known is no name
        }
    }
}
