package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.handling.ReportTexts;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.CoarserSearch;
import org.tidewaiter.casebook.publish.ExportGate;
import org.tidewaiter.casebook.publish.Grains;
import org.tidewaiter.casebook.publish.Knowers;
import org.tidewaiter.casebook.publish.Publication;
import org.tidewaiter.casebook.publish.Redactions;
import org.tidewaiter.casebook.publish.Release;
import org.tidewaiter.casebook.publish.ReportSheet;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report export}: a report as coarse as its audience asks for, never its source. */
@Command(
        name = "export",
        description = "Lets a report out for an audience, or says why not.",
        footer = {"", "Example: tidewaiter report export R3 --tlp GREEN --out report.pdf"})
final class ReportExportCommand implements Runnable {
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

    @Mixin
    private final GrainOption grain = new GrainOption();

    @Mixin
    private final RemovalOption removal = new RemovalOption();

    @Parameters(paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--tlp",
            required = true,
            paramLabel = "LEVEL",
            description = "The audience, and the label of the export.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String level;

    @Option(
            names = "--with-text",
            description = "Tell the free text too, made coarser; a sealed one takes the key of the vault.")
    private boolean withText;

    @Option(names = "--out", paramLabel = "FILE", description = "A new .txt, .html or .pdf. Default: the terminal.")
    private @Nullable Path out;

    /** An export for programs. */
    record View(String label, ReportSheet report, Knowers.Reckoning knowers, int low, int high, String fingerprint) {}

    @Override
    public void run() {
        Tlp label = Tlp.parse(level);
        Redactions redactions = removal.read();
        Grains grains = grain.over(Grains.usual(label));
        try (Casebook casebook = ReportCommand.existing(home)) {
            KeptReport asked = casebook.reports().get(id);
            ExportGate.check(List.of(casebook.reports().label(asked.id())), label);
            KeptReport kept = withText ? ReportTexts.unlocked(asked, actor.trail(home), keys::open) : asked;
            long others = casebook.reports().countBy(kept.report().codename()) - 1;
            Knowers.Reckoning reckoning = Knowers.of(kept.report(), grains, withText, others);
            ReportSheet sheet = ReportSheet.of(kept, grains, label, withText);
            String fingerprint = sheet.fingerprint(label, redactions);
            String released = mayLeave(casebook, kept, label, grains, others, reckoning, fingerprint);
            String ending = out == null ? "txt" : ending(out);
            Publication publication = sheet.publish(label, redactions, ending);
            actor.trail(home)
                    .enter(
                            "report.export",
                            kept.id(),
                            label.mark() + ", text " + fingerprint + ", " + grains.options() + ", could have told it: "
                                    + reckoning.low() + ".." + reckoning.high() + released);
            print(
                    new View(label.id(), sheet, reckoning, reckoning.low(), reckoning.high(), fingerprint),
                    publication,
                    redactions);
        }
    }

    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Passes where enough people could have told it, where it stays in the house, or where two people released it. */
    private String mayLeave(
            Casebook casebook,
            KeptReport kept,
            Tlp label,
            Grains grains,
            long others,
            Knowers.Reckoning reckoning,
            String fingerprint) {
        if (reckoning.isEnough() || label.compareTo(Tlp.AMBER) > 0) {
            return "";
        }
        Optional<List<String>> people = Release.by(casebook.decisions().list(Release.subject(kept.id(), fingerprint)));
        if (people.isPresent()) {
            return ", released by " + String.join(" and ", people.get());
        }
        print(spec.commandLine().getErr(), reckoning);
        String coarser = CoarserSearch.nearest(kept.report(), grains, withText, others)
                .map(enough -> "Coarser, this would pass: " + enough.options() + ". ")
                .orElse("No coarser step would pass. ");
        throw AppException.wrongUse(
                kept.id() + " stays: " + (reckoning.known() ? "as few as " + reckoning.low() : "an unknown number of")
                        + " people could have told this, and " + Knowers.LEAST + " are the least.",
                coarser + "Or two different people release just this text: tidewaiter report release " + kept.id()
                        + " --text " + fingerprint + " --reason \"...\"");
    }

    private void print(View view, Publication publication, Redactions redactions) {
        PrintWriter print = spec.commandLine().getOut();
        if (out != null) {
            NewFile.write(out, publication.file());
        }
        if (output.json()) {
            Json.print(print, view);
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        print(err, view.knowers());
        publication.notes().forEach(note -> TextLines.print(err, "  ", note));
        if (out == null) {
            print.println("TLP:" + view.label());
            print.println();
            print.println(view.report().words(redactions));
        } else {
            print.println("Wrote " + out + ", TLP:" + view.label() + ", read back and clean.");
        }
    }

    /** Beside the export, never in it. */
    private static void print(PrintWriter err, Knowers.Reckoning reckoning) {
        err.println(
                reckoning.known()
                        ? "Could have told it: " + reckoning.low() + " to " + reckoning.high()
                                + " people, an estimate on assumptions (reference/knowers.csv):"
                        : "How many could have told it is not known: no assumption speaks of such a place.");
        for (Knowers.Step step : reckoning.steps()) {
            TextLines.print(
                    err,
                    "  ",
                    String.format(
                            Locale.ROOT,
                            "%-22s %6s to %6s  %s",
                            step.what(),
                            number(step.low()),
                            number(step.high()),
                            step.why()));
        }
    }

    private static String number(double value) {
        return value <= 1 ? "x " + value : String.valueOf((long) value);
    }
}
