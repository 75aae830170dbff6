package org.tidewaiter.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/** The illustrative files that come with the program, and the mappings beside them. */
public final class ExampleFiles {
    private ExampleFiles() {}

    /** The folder that the start script names; from a copy of the sources it is the one beside them. */
    private static Path folder() {
        return Path.of(System.getProperty("tidewaiter.examples", "examples"));
    }

    /** Mappings of layouts that are met often. */
    public static Path mappings() {
        return folder().resolve("mappings");
    }

    /** Whether they can be had. */
    public static boolean arePresent() {
        return Files.isDirectory(trade());
    }

    /** Files in the layout of the Chinese download, in the order of their names. */
    public static List<Path> list() {
        if (!arePresent()) {
            throw AppException.unavailable(
                    "The example files are not at " + trade() + ".",
                    "Run ./tidewaiter demo from a copy of the sources, which holds them.");
        }
        try (Stream<Path> files = Files.list(trade())) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path trade() {
        return folder().resolve("china-dprk");
    }
}
