package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.casebook.vault.KeyHolders;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter vault}: the sealed place for identities as a whole. */
@Command(
        name = "vault",
        description = "Makes the vault of identities, changes what opens it, and destroys it.",
        footer = {"", "Example: tidewaiter vault new --two-person"})
final class VaultCommand implements Runnable {
    private static final int KEY_BYTES = 64; // twice what is needed

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** What a vault shows while it is sealed. */
    record View(boolean exists, String holders, int sources, int erased) {}

    @Command(name = "new", description = "Makes the vault; what opens it cannot be replaced when lost.")
    void make(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin KeysOption keys,
            @Option(
                            names = "--two-person",
                            description = "Two people hold it; it opens with both their passphrases only.")
                    boolean twoPerson) {
        Vault vault = Vault.at(home.path());
        if (vault.exists()) {
            throw AppException.wrongUse("There is a vault already.", "'tidewaiter vault status' tells of it.");
        }
        KeyHolders holders = holders(home, keys, twoPerson);
        List<Secret> given = keys.read(holders, "New passphrase", true);
        actor.trail(home).enterPlain("vault.new", "vault", holders.id());
        vault.make(holders, given);
        given.forEach(Secret::close);
        PrintWriter out = spec.commandLine().getOut();
        out.println("The vault is made; it opens with " + words(holders) + ".");
        TextLines.print(
                out,
                "  ",
                "Nobody can open it without that, and nobody can replace it. Keep a copy of the vault"
                        + " and of what opens it at two different places.");
    }

    private static KeyHolders holders(HomeOption home, KeysOption keys, boolean twoPerson) {
        Path file = keys.keyFile();
        if (file == null) {
            return twoPerson ? KeyHolders.TWO_PASSPHRASES : KeyHolders.PASSPHRASE;
        }
        if (twoPerson) {
            throw AppException.wrongUse("--two-person and --key-file exclude each other.", "Give one of them.");
        }
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(home.path().toAbsolutePath().normalize())) {
            throw AppException.wrongUse(
                    "The key file would lie beside what it locks.", "Keep it on another medium, such as a stick.");
        }
        if (!Files.exists(file)) {
            byte[] random = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(random);
            writeKey(absolute, random);
        }
        return KeyHolders.KEY_FILE;
    }

    /** Made for its owner alone from the first byte on. */
    private static void writeKey(Path file, byte[] random) {
        try {
            PrivateFolder.writeFile(file, random);
        } catch (IOException e) {
            throw AppException.unavailable("The key file cannot be written.", "Check its folder.", e);
        }
    }

    private static String words(KeyHolders holders) {
        return switch (holders) {
            case PASSPHRASE -> "one passphrase";
            case TWO_PASSPHRASES -> "the passphrases of two people";
            case KEY_FILE -> "a key file";
        };
    }

    @Command(name = "status", description = "What opens the vault and how much is in it; needs no key.")
    void status(@Mixin HomeOption home, @Mixin OutputOption output) {
        Vault vault = Vault.at(home.path());
        boolean exists = vault.exists();
        View view = new View(
                exists,
                exists ? vault.holders().id() : "none",
                vault.list().size(),
                vault.erased().size());
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, view);
        } else if (exists) {
            out.println("The vault is sealed; it opens with " + words(vault.holders()) + ". Identities: "
                    + view.sources() + ", erased: " + view.erased() + ".");
        } else {
            out.println("There is no vault. 'tidewaiter vault new' makes one.");
        }
    }

    @Command(
            name = "relock",
            description = "Changes the passphrases; --new-passphrase-file where there is no terminal.")
    void relock(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin KeysOption keys,
            @Option(names = "--two-person", description = "From now on two people hold it.") boolean twoPerson,
            @Option(
                            names = "--new-passphrase-file",
                            paramLabel = "FILE",
                            description = "Read the new passphrase from a file; twice for two people.")
                    @Nullable
                    List<Path> newFiles) {
        KeyHolders holders = twoPerson ? KeyHolders.TWO_PASSPHRASES : KeyHolders.PASSPHRASE;
        Vault vault = Vault.at(home.path());
        try (OpenVault open = keys.open(vault)) {
            List<Secret> given = new KeysOption(newFiles).read(holders, "New passphrase", true);
            actor.trail(home).enterPlain("vault.relock", "vault", holders.id());
            open.relock(holders, given);
            given.forEach(Secret::close);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("The vault opens with " + words(holders) + " from now on.");
        TextLines.print(
                out, "  ", "Older copies of the vault still open with what opened them; destroy those you can reach.");
    }

    @Command(
            name = "erase",
            description =
                    "Destroys the keys, every identity and every sealed text for good; no key is needed to forget.")
    void erase(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Option(names = "--yes", required = true, description = "You mean it.") boolean yes) {
        Vault vault = Vault.at(home.path());
        int sources = vault.list().size();
        actor.trail(home).enterPlain("vault.erase", "vault", sources + " identities");
        vault.eraseAll();
        PrintWriter out = spec.commandLine().getOut();
        out.println("The vault is destroyed, " + sources
                + " identities with it. Their reports stay under their codenames.");
        out.println("  Texts of reports that were sealed for it can never be read again; their other parts can.");
        TextLines.print(out, "  ", "Copies elsewhere are untouched: destroy them too.");
    }
}
