package org.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.publish.Redactions;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** Words and passages to be taken out of an export; from a file only, since arguments stay in a shell's history. */
final class RemovalOption {
    @Option(
            names = "--remove",
            paramLabel = "FILE",
            description = "Take out every word or passage of this file, one a line, in any case.")
    private @Nullable Path file;

    Redactions read() {
        if (file == null) {
            return Redactions.of(List.of());
        }
        try {
            return Redactions.of(new ArrayList<>(Files.readAllLines(file)));
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file of passages to remove cannot be read.",
                    "It must be a text file in UTF-8; check its name.",
                    e);
        }
    }
}
