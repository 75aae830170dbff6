package org.tidewaiter.cli;

import java.io.PrintWriter;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.handling.ReportTexts;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.FreeText;
import org.tidewaiter.casebook.store.KeptReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report show}: one report; a sealed text only for whoever opens the vault. */
@Command(
        name = "show",
        description = "One report as it was written, with its ties; --unlock opens the vault for a sealed text.",
        footer = {"", "Example: tidewaiter report show R3 --unlock"})
final class ReportShowCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final ActorOption actor = new ActorOption();

    @Mixin
    private final KeysOption keys = new KeysOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Parameters(paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--unlock",
            description = "Open the vault and show the sealed text; that it was looked at is logged.")
    private boolean unlock;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        try (Casebook casebook = ReportCommand.existing(home)) {
            KeptReport kept = casebook.reports().get(id);
            ReportCommand.View view =
                    ReportCommand.View.of(kept, casebook.reports().label(kept.id()));
            if (unlock) {
                FreeText text = ReportTexts.unlocked(kept, actor.trail(home), keys::open)
                        .report()
                        .text();
                view = view.with(ReportTexts.findWords(text).orElse(null));
            }
            if (output.json()) {
                Json.print(out, view);
            } else {
                print(out, view);
            }
        }
    }

    private static void print(PrintWriter out, ReportCommand.View view) {
        out.println(view.id() + "  TLP:" + view.label() + ", from " + view.source() + ", received " + view.received()
                + ", " + view.modality());
        view.parts().forEach((part, values) -> out.println("  " + part + ": " + String.join(", ", values)));
        String text = view.text();
        if (text != null) {
            text.lines().forEach(line -> TextLines.print(out, "  | ", line));
        } else if (view.textState().equals("sealed")) {
            out.println("  The text is sealed; --unlock opens the vault for it.");
        }
        view.links()
                .forEach(link -> out.println("  " + link.kind().id() + " " + link.target() + ": "
                        + link.relation().id().replace('_', ' ') + " (" + link.by() + ", " + link.on() + ")"));
    }
}
