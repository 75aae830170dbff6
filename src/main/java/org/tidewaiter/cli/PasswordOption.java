package org.tidewaiter.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** The password of a user: asked for on the terminal, or read from a file; never an argument, since others can list those. */
final class PasswordOption {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Read the password from the first line of a file instead of asking for it.")
    private @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    /** The new password of that user. */
    String read(String user) {
        if (file == null && !Terminal.isThere()) {
            throw AppException.wrongUse(
                    "The password cannot be asked for: there is no terminal.", "Give it with --password-file FILE.");
        }
        try (Secret secret =
                file == null ? KeysOption.asked("Password of " + user, true) : KeysOption.firstLine(file)) {
            char[] letters = secret.letters();
            String password = String.valueOf(letters);
            Arrays.fill(letters, '\0');
            return password;
        }
    }
}
