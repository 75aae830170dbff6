package org.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.door.Tls;
import picocli.CommandLine.Option;

/** How a team comes in: users who sign in, over TLS where they sit at other machines. */
final class TeamOption {
    @Option(names = "--team", description = "Users sign in ('tidewaiter users' makes them); settings in web.yml.")
    private boolean team;

    @Option(names = "--tls-keystore", paramLabel = "FILE", description = "Certificate and key as PKCS12.")
    private @Nullable Path keystore;

    @Option(
            names = "--tls-password-file",
            paramLabel = "FILE",
            description = "Read the keystore's password from the first line of a file. Default: it has none.")
    private @Nullable Path passwordFile;

    /** Whether a team is served; only then the other options mean something. */
    boolean isAsked() {
        if (!team && keystore != null) {
            throw AppException.wrongUse("--tls-keystore needs --team.", "Add --team, or leave --tls-keystore out.");
        }
        return team;
    }

    @Nullable
    Tls tls() {
        return keystore == null ? null : Tls.read(keystore, password());
    }

    private char[] password() {
        if (passwordFile == null) {
            return new char[0];
        }
        try {
            return Files.readString(passwordFile).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file " + passwordFile + " cannot be read.", "Check its name and permissions.", e);
        }
    }

    /** What to open. */
    String address(String host, int port) {
        return (keystore == null ? "http://" : "https://") + host + ":" + port + "/";
    }
}
