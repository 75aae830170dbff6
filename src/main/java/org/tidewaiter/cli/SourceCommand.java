package org.tidewaiter.cli;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.handling.Sources;
import org.tidewaiter.casebook.vault.OpenVault;
import org.tidewaiter.casebook.vault.Secret;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter source}: who stands behind a codename. */
@Command(
        name = "source",
        description = "Seals who a source is, shows it to whoever can open the vault, and forgets it.",
        footer = {"", "Example: tidewaiter source add"})
final class SourceCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "add", description = "Seals a new identity under a codename drawn by chance.")
    void add(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin KeysOption keys,
            @Option(names = "--file", paramLabel = "FILE", description = "Read the identity from a file, any text.")
                    @Nullable
                    Path file) {
        Vault vault = Vault.at(home.path());
        try (OpenVault open = keys.open(vault); // first, so that a mistyped passphrase loses nothing that was told
                Secret identity = identity(file)) {
            String codename = Sources.add(open, identity, actor.trail(home));
            PrintWriter out = spec.commandLine().getOut();
            out.println("Sealed. The codename is " + codename + ".");
            TextLines.print(
                    out,
                    "  ",
                    "Use it wherever the source is meant. "
                            + (file == null
                                    ? "What was typed was not shown and is kept nowhere else."
                                    : "The file you gave still holds the identity: destroy it."));
        }
    }

    @Command(name = "update", description = "Seals what is known now in place of what was known.")
    void update(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin KeysOption keys,
            @Parameters(paramLabel = "CODENAME") String codename,
            @Option(names = "--file", paramLabel = "FILE", description = "Read the identity from a file, any text.")
                    @Nullable
                    Path file) {
        Vault vault = Vault.at(home.path());
        String known = vault.known(codename);
        try (OpenVault open = keys.open(vault);
                Secret identity = identity(file)) {
            actor.trail(home).enterPlain("source.update", known, "");
            int version = open.replace(known, identity);
            spec.commandLine().getOut().println("Sealed: " + known + ", version " + version + ".");
        }
    }

    @Command(name = "show", description = "Opens the vault and shows one identity; that it was looked at is logged.")
    void show(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Mixin KeysOption keys,
            @Parameters(paramLabel = "CODENAME") String codename) {
        Vault vault = Vault.at(home.path());
        try (OpenVault open = keys.open(vault)) {
            String known = vault.known(codename);
            try (Secret identity = Sources.show(vault, open, known, actor.trail(home))) {
                char[] letters = identity.letters();
                PrintWriter out = spec.commandLine().getOut();
                out.println(known);
                out.println(letters);
                out.flush();
                Arrays.fill(letters, '\0');
            }
        }
    }

    @Command(name = "list", description = "The codenames, with how many reports stand behind each; needs no key.")
    void list(@Mixin HomeOption home, @Mixin OutputOption output) {
        List<Sources.View> views = Sources.list(home.path());
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, views);
        } else if (views.isEmpty()) {
            out.println("There are no sources. 'tidewaiter source add' seals one.");
        } else {
            TextTable table = new TextTable("Codename", "Identity", ">Reports");
            views.forEach(view -> table.add(view.codename(), view.state(), view.reports()));
            table.print(out);
        }
    }

    @Command(name = "erase", description = "Destroys one identity for good; no key is needed to forget.")
    void erase(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "CODENAME") String codename,
            @Option(names = "--yes", required = true, description = "You mean it.") boolean yes) {
        Vault vault = Vault.at(home.path());
        String known = vault.known(codename);
        actor.trail(home).enterPlain("source.erase", known, "");
        vault.erase(known);
        PrintWriter out = spec.commandLine().getOut();
        out.println("The identity behind " + known + " is destroyed. Its reports stay under the codename.");
        TextLines.print(
                out, "  ", "Copies of the vault elsewhere still hold it: destroy them, or bring this state to them.");
    }

    private Secret identity(@Nullable Path file) {
        if (file != null) {
            try {
                return filled(Secret.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw AppException.unavailable(
                        "The file with the identity cannot be read.", "Check its name and permissions.", e);
            }
        }
        Console console = Terminal.isThere() ? System.console() : null;
        if (console == null) {
            throw AppException.wrongUse(
                    "The identity cannot be asked for: there is no terminal.", "Give it with --file FILE.");
        }
        return asked(console);
    }

    /** Typed letters are not shown, so that they stay in no window's history. */
    private static Secret asked(Console console) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        console.printf("What you type is not shown. Leave empty what is not known.%n");
        for (String question : Sources.QUESTIONS) {
            char[] typed = console.readPassword("%s: ", question);
            if (typed != null && typed.length > 0) {
                try (Secret answer = Secret.of(typed)) {
                    all.writeBytes((question + ": ").getBytes(StandardCharsets.UTF_8));
                    answer.appendTo(all);
                    all.write('\n');
                }
            }
        }
        return filled(Secret.of(all.toByteArray()));
    }

    private static Secret filled(Secret identity) {
        if (identity.isEmpty()) {
            throw AppException.wrongUse("There is nothing to seal.", "Say at least who the source is.");
        }
        return identity;
    }
}
