package org.tidewaiter.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.report.ReportForm;
import org.tidewaiter.casebook.store.TextSealer;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.casebook.vault.Vault;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report new}: from a file, or question by question. */
@Command(
        name = "new",
        description = "Keeps a field report from a file; on a terminal it asks.",
        footer = {
            "",
            "A file has a key, a colon and a value in each line: source, received, tlp, modality, the parts",
            "of the incident (time, place, direction, goods, quantity, ...), text, and watch for what was announced.",
            "Where there is a vault the text is sealed for it, without its passphrase; the rest is kept in clear.",
        })
final class ReportNewCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--file", paramLabel = "FILE", description = "The report as YAML.")
    private @Nullable Path file;

    @Option(names = "--plain-text", description = "Keep the free text in clear although a vault could seal it.")
    private boolean plainText;

    /** What was kept, and how its text was: none, plain or sealed. */
    record Kept(String id, List<String> watched, String textState) {}

    @Override
    public void run() {
        Vault vault = Vault.at(home.path());
        TextSealer sealer = plainText || !vault.exists() ? null : ReportTexts.sealer(vault); // before anything is told
        ReportForm form = file == null ? asked(sealer != null) : ReportForm.parse(text(file), Today.day());
        boolean hasText = !form.report().text().isBlank();
        Kept kept = actor.trail(home).write("report.new", casebook -> {
            String id = sealer == null
                    ? casebook.reports().add(form.report())
                    : casebook.reports().add(form.report(), sealer);
            List<String> watched = new ArrayList<>();
            for (String announced : form.announced()) {
                watched.add(casebook.watches()
                        .add(WatchItem.of(id, announced, form.report().received())));
            }
            String note =
                    form.report().tlp().mark() + (watched.isEmpty() ? "" : ", watches " + String.join(" ", watched));
            return new Trail.Done<>(
                    id, note, new Kept(id, watched, hasText ? sealer == null ? "plain" : "sealed" : "none"));
        });
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, kept);
            return;
        }
        out.println("Kept as " + kept.id() + ", " + form.report().tlp().mark() + ".");
        if (hasText) {
            out.println("  " + fate(sealer != null));
        }
        if (!kept.watched().isEmpty()) {
            out.println("  Watched for until " + form.report().received().plusMonths(WatchItem.MONTHS) + ": "
                    + String.join(", ", kept.watched()) + "; these sentences are kept in clear.");
        }
        if (file != null) {
            TextLines.print(
                    out,
                    "  ",
                    "The file you gave holds the report too: keep it as safe as the casebook, or destroy it.");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The report cannot be read.", "It must be a text file in UTF-8; check its name.", e);
        }
    }

    /** What becomes of the free text, in one line. */
    private String fate(boolean sealed) {
        return sealed
                ? "The text is sealed; it can be read with 'tidewaiter report show ID --unlock' only."
                : plainText
                        ? "The text is kept in clear, as you asked; 'tidewaiter report seal' seals it where a vault is."
                        : "There is no vault, so the text is kept in clear; 'tidewaiter vault new' and then"
                                + " 'tidewaiter report seal' seal it.";
    }

    private ReportForm asked(boolean sealed) {
        if (!Terminal.isThere()) {
            throw AppException.wrongUse(
                    "The report cannot be asked for: there is no terminal.", "Give it with --file report.yml.");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter questions = spec.commandLine().getErr();
        questions.println(fate(sealed)); // before it is told
        return ReportDialogue.over(answers, questions).ask(Today.day());
    }
}
