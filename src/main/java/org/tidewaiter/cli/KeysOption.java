package org.tidewaiter.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.vault.KeyHolders;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** What opens the vault: asked for on the terminal, or read from files; never an argument, since others can list those. */
final class KeysOption {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Read the passphrase from the first line of a file; twice where two people hold the vault.")
    private List<Path> passphraseFiles = new ArrayList<>();

    @Option(names = "--key-file", paramLabel = "FILE", description = "The file of random bytes that opens the vault.")
    private @Nullable Path keyFile;

    /** Filled from the command line. */
    KeysOption() {}

    /** Passphrases from these files; asked for where there are none. */
    KeysOption(@Nullable List<Path> passphraseFiles) {
        this.passphraseFiles = passphraseFiles == null ? List.of() : passphraseFiles;
    }

    @Nullable
    Path keyFile() {
        return keyFile;
    }

    /** Opens the vault for one command. */
    OpenVault open(Vault vault) {
        List<Secret> keys = read(vault.holders(), "Passphrase", false);
        try {
            return vault.open(keys);
        } finally {
            keys.forEach(Secret::close);
        }
    }

    /** The keys that these holders give; a new passphrase is asked for twice. */
    List<Secret> read(KeyHolders holders, String what, boolean isNew) {
        if (holders == KeyHolders.KEY_FILE) {
            if (keyFile == null) {
                throw AppException.wrongUse("The vault opens with a key file.", "Give it with --key-file FILE.");
            }
            return List.of(Secret.of(bytes(keyFile)));
        }
        if (!passphraseFiles.isEmpty() && passphraseFiles.size() != holders.keys()) {
            throw AppException.wrongUse(
                    "The vault takes " + holders.keys() + (holders.keys() == 1 ? " passphrase." : " passphrases."),
                    "Give --passphrase-file that many times, or none to be asked.");
        }
        List<Secret> keys = new ArrayList<>();
        for (int i = 0; i < holders.keys(); i++) {
            String whose = what + (holders.keys() == 1 ? "" : " of person " + (i + 1));
            keys.add(passphraseFiles.isEmpty() ? asked(whose, isNew) : firstLine(passphraseFiles.get(i)));
        }
        return keys;
    }

    /** Asks for something secret on the terminal, twice where it is new. */
    static Secret asked(String what, boolean isNew) {
        Console console = Terminal.isThere() ? System.console() : null;
        if (console == null) {
            throw AppException.wrongUse(
                    "The passphrase cannot be asked for: there is no terminal.",
                    "Give it with --passphrase-file FILE.");
        }
        char[] typed = typed(console, what);
        if (isNew) {
            char[] again = typed(console, what + " again");
            boolean same = Arrays.equals(typed, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(typed, '\0');
                throw AppException.wrongUse("The two are not the same.", "Try again; nothing was changed.");
            }
        }
        return Secret.of(typed);
    }

    private static char[] typed(Console console, String what) {
        char[] typed = console.readPassword("%s: ", what);
        return typed == null ? new char[0] : typed;
    }

    /** What the first line of a file holds. */
    static Secret firstLine(Path file) {
        byte[] all = bytes(file);
        int end = 0;
        while (end < all.length && all[end] != '\n' && all[end] != '\r') {
            end++;
        }
        byte[] line = Arrays.copyOf(all, end);
        Arrays.fill(all, (byte) 0);
        return Secret.of(line);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file " + file + " cannot be read.", "Check its name and permissions.", e);
        }
    }
}
