package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.answers.handling.ReportTexts;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.TextSealer;
import org.tidewaiter.casebook.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report seal}: texts that were kept in clear come under the seal of the vault. */
@Command(
        name = "seal",
        description =
                "Seals the texts that are kept in clear, all or those named, and writes the casebook anew without them.",
        footer = {"", "Example: tidewaiter report seal"})
final class ReportSealCommand implements Runnable {
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

    @Option(
            names = "--unlock",
            description = "Open the vault first: once for a vault from before texts could be sealed.")
    private boolean unlock;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Reports to seal. Default: all of them.")
    private final List<String> ids = new ArrayList<>();

    /** What was done. */
    record Done(List<String> sealed) {}

    @Override
    public void run() {
        Vault vault = Vault.at(home.path());
        if (unlock) {
            keys.open(vault).close();
        }
        TextSealer sealer = ReportTexts.sealer(vault);
        ReportCommand.existing(home).close();
        List<String> sealed = actor.trail(home).write("report.seal", casebook -> {
            List<String> done = new ArrayList<>();
            for (KeptReport kept : asked(casebook)) {
                if (ReportTexts.state(kept.report().text()).equals("plain")) {
                    casebook.reports().seal(kept, sealer);
                    done.add(kept.id());
                }
            }
            return new Trail.Done<>(done.isEmpty() ? "none" : String.join(" ", done), "", done);
        });
        try (Casebook casebook = Casebook.open(home.path())) {
            casebook.scrub(); // also where nothing was left to seal: an earlier run may have been cut short
        }
        PrintWriter out = spec.commandLine().getOut();
        if (output.json()) {
            Json.print(out, new Done(sealed));
            return;
        }
        out.println(sealed.isEmpty() ? "No text was left in clear." : "Sealed: " + String.join(", ", sealed) + ".");
        TextLines.print(
                out,
                "  ",
                "The casebook was written anew without them. Copies of it elsewhere, and what the disk itself has not"
                        + " overwritten yet, may still hold texts that were in clear.");
    }

    private List<KeptReport> asked(Casebook casebook) {
        return ids.isEmpty()
                ? casebook.reports().list()
                : ids.stream().map(id -> casebook.reports().get(id)).distinct().toList();
    }
}
