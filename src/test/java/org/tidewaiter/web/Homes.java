package org.tidewaiter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for servers that outlive a test; they go when the build is cleaned. */
public final class Homes {
    private Homes() {}

    public static Path make(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "homes").toAbsolutePath()), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
