package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.answers.handling.ReportTexts;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Decision;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.ReportLink;
import org.tidewaiter.casebook.store.Reports;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report}: what people saw, under codenames. */
@Command(
        name = "report",
        description = "Keeps field reports, ties them to figures, and lets out only what is safe.",
        footer = {"", "Example: tidewaiter report new --file report.yml"},
        subcommands = {
            ReportCorroborateCommand.class,
            ReportExportCommand.class,
            ReportMapCommand.class,
            ReportNewCommand.class,
            ReportReleaseCommand.class,
            ReportSealCommand.class,
            ReportShowCommand.class,
            ReportTimelineCommand.class,
        })
final class ReportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /**
     * A report for programs.
     *
     * @param text null where there is none, or where it is sealed and was not opened
     * @param textState none, plain or sealed
     */
    record View(
            String id,
            String source,
            String received,
            String label,
            String modality,
            Map<String, List<String>> parts,
            @Nullable String text,
            String textState,
            List<ReportLink> links) {
        static View of(KeptReport kept, Tlp label) {
            Map<String, List<String>> parts = new TreeMap<>();
            kept.report().incident().forEach((part, values) -> parts.put(part.id(), values));
            return new View(
                    kept.id(),
                    kept.report().codename(),
                    kept.report().received().toString(),
                    label.id(),
                    kept.report().modality().id(),
                    parts,
                    ReportTexts.findWords(kept.report().text()).orElse(null),
                    ReportTexts.state(kept.report().text()),
                    kept.links());
        }

        /** With the words of a text that was opened; it stays sealed in the casebook. */
        View with(@Nullable String words) {
            return new View(id, source, received, label, modality, parts, words, textState, links);
        }
    }

    static Casebook existing(HomeOption home) {
        if (!Casebook.exists(home.path())) {
            throw AppException.wrongUse("There are no reports yet.", "'tidewaiter report new' writes the first.");
        }
        return Casebook.open(home.path());
    }

    @Command(name = "list", description = "The reports, oldest first.")
    void list(@Mixin HomeOption home, @Mixin OutputOption output) {
        PrintWriter out = spec.commandLine().getOut();
        try (Casebook casebook = existing(home)) {
            List<View> views = casebook.reports().list().stream()
                    .map(kept -> View.of(kept, casebook.reports().label(kept.id())))
                    .toList();
            if (output.json()) {
                Json.print(out, views);
                return;
            }
            TextTable table = new TextTable("Id", "Received", "Source", "TLP", "When", "Where", "Goods", ">Links");
            views.forEach(view -> table.add(
                    view.id(),
                    view.received(),
                    view.source(),
                    view.label(),
                    joined(view, "time"),
                    joined(view, "place"),
                    joined(view, "goods"),
                    view.links().size()));
            table.print(out);
        }
    }

    private static String joined(View view, String part) {
        return String.join(", ", view.parts().getOrDefault(part, List.of()));
    }

    @Command(name = "link", description = "Ties a report to a finding or to a cell of customs figures.")
    void link(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "ID") String id,
            @Parameters(paramLabel = "TARGET", description = "A finding's id, or a cell as CN:import:KP:2611:2024-06.")
                    String target,
            @Option(
                            names = "--relation",
                            required = true,
                            paramLabel = "WHAT",
                            description = "could_show, could_not_show, agrees or disagrees.")
                    String relation) {
        Trail trail = actor.trail(home);
        ReportLink asked =
                ReportLink.of(target, relation, trail.actor(), Today.day().toString());
        ReportLink link = asked.kind() == ReportLink.Kind.CELL
                ? asked
                : new ReportLink(
                        asked.kind(),
                        FindingsFile.at(home.path()).get(asked.target()).id(),
                        asked.relation(),
                        asked.by(),
                        asked.on());
        existing(home).close();
        String done = trail.write("report.link", casebook -> {
            KeptReport kept = casebook.reports().get(id);
            casebook.links().add(kept.id(), link);
            return new Trail.Done<>(
                    kept.id(), link.target() + " " + link.relation().id(), kept.id());
        });
        spec.commandLine()
                .getOut()
                .println(done + ": " + link.target() + ", "
                        + link.relation().id().replace('_', ' ') + ".");
    }

    @Command(name = "label", description = "Gives a report another TLP label; only whoever gave it may lower it.")
    void label(
            @Mixin HomeOption home,
            @Mixin ActorOption actor,
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--tlp", required = true, paramLabel = "LEVEL", description = "The new label.")
                    String level,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; name no source.")
                    String reason) {
        Tlp label = Tlp.parse(level);
        Trail trail = actor.trail(home);
        existing(home).close();
        String done = trail.write("report.label", casebook -> {
            Reports reports = casebook.reports();
            KeptReport kept = reports.get(id);
            Tlp before = reports.label(kept.id());
            casebook.decisions()
                    .add(new Decision(
                            kept.id(),
                            Reports.relabelled(label),
                            reason,
                            trail.actor(),
                            Today.day().toString()));
            String note = before.id() + " to " + label.id() + ": " + reason.strip();
            return new Trail.Done<>(
                    kept.id(), note, kept.id() + " was " + before.mark() + " and is " + label.mark() + ".");
        });
        spec.commandLine().getOut().println(done);
    }
}
