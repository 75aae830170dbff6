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

    /** What was kept. */
    record Kept(String id, List<String> watched) {}

    @Override
    public void run() {
        ReportForm form = file == null ? asked() : ReportForm.parse(text(file), Today.day());
        Kept kept = actor.trail(home).write("report.new", casebook -> {
            String id = casebook.reports().add(form.report());
            List<String> watched = new ArrayList<>();
            for (String announced : form.announced()) {
                watched.add(casebook.watches()
                        .add(WatchItem.of(id, announced, form.report().received())));
            }
            String note =
                    form.report().tlp().mark() + (watched.isEmpty() ? "" : ", watches " + String.join(" ", watched));
            return new Trail.Done<>(id, note, new Kept(id, watched));
        });
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, kept);
            return;
        }
        out.println("Kept as " + kept.id() + ", " + form.report().tlp().mark() + ".");
        if (!kept.watched().isEmpty()) {
            out.println("  Watched for until " + form.report().received().plusMonths(WatchItem.MONTHS) + ": "
                    + String.join(", ", kept.watched()) + ".");
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

    private ReportForm asked() {
        if (!Terminal.isThere()) {
            throw AppException.wrongUse(
                    "The report cannot be asked for: there is no terminal.", "Give it with --file report.yml.");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return ReportDialogue.over(answers, spec.commandLine().getErr()).ask(Today.day());
    }
}
