package org.tidewaiter.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.handling.ReportIntake;
import org.tidewaiter.casebook.report.ReportForm;
import org.tidewaiter.casebook.store.WatchItem;
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

    @Override
    public void run() {
        ReportIntake intake = plainText
                ? ReportIntake.inClear()
                : ReportIntake.sealingWhereThereIsAVault(home.path()); // before anything is told
        ReportForm form = file == null ? asked(intake.seals()) : ReportForm.parse(text(file), Today.day());
        ReportIntake.Kept kept = intake.keep(form, actor.trail(home));
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, kept);
            return;
        }
        out.println("Kept as " + kept.id() + ", " + form.report().tlp().mark() + ".");
        if (!form.report().text().isBlank()) {
            out.println("  " + fate(intake.seals()));
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
