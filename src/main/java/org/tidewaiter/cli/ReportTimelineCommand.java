package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.brief.IncidentTimeline;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tidewaiter report timeline}: what was told, in order of time. */
@Command(
        name = "timeline",
        description = "Incidents of reports and kept articles in order of time, and what is waited for.",
        footer = {"", "Example: tidewaiter report timeline --svg timeline.svg"})
final class ReportTimelineCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final IncidentOption asked = new IncidentOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** An incident for programs; who told a report is not in it. */
    record View(
            String id,
            boolean fieldReport,
            String teller,
            String label,
            String modality,
            List<String> times,
            String grain,
            List<String> places,
            List<String> directions,
            List<String> goods) {
        static View of(Incident incident) {
            return new View(
                    incident.id(),
                    incident.fieldReport(),
                    incident.teller(),
                    incident.label().id(),
                    incident.modality().id(),
                    incident.times(),
                    incident.grain(),
                    incident.places(),
                    incident.directions(),
                    incident.goods());
        }
    }

    /** All of it for programs. */
    record All(
            String label,
            List<View> incidents,
            int origins,
            List<WatchCommand.View> watched,
            int unplaced,
            int withheld) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Incidents incidents = asked.read();
        String drawn = asked.draw("timeline", incidents, IncidentTimeline::draw);
        LocalDate today = Today.day();
        List<WatchCommand.View> watched = incidents.watched().stream()
                .map(each -> WatchCommand.View.of(each.item(), today))
                .toList();
        int origins = Incidents.origins(incidents.list());
        if (output.json()) {
            Json.print(
                    out,
                    new All(
                            incidents.label().id(),
                            incidents.list().stream().map(View::of).toList(),
                            origins,
                            watched,
                            incidents.unplaced(),
                            incidents.withheld()));
            return 0;
        }
        out.println(IncidentWords.count(incidents.list().size(), "incident") + " of at most "
                + IncidentWords.count(origins, "origin") + ", "
                + IncidentWords.count(watched.size(), "item") + " watched. "
                + incidents.label().mark());
        printIncidents(out, incidents);
        printWatched(out, watched);
        IncidentWords.limits(incidents).forEach(out::println);
        if (drawn != null) {
            out.println(drawn);
        }
        return 0;
    }

    private static void printIncidents(PrintWriter out, Incidents incidents) {
        if (incidents.list().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("When", "Grain", "Where", "What", "TLP", "Id", "Told by");
        incidents
                .list()
                .forEach(incident -> table.add(
                        incident.times().isEmpty() ? Amounts.dash() + " not told" : String.join(", ", incident.times()),
                        incident.grain(),
                        IncidentWords.places(incident),
                        IncidentWords.what(incident),
                        incident.label().id(),
                        incident.id(),
                        incident.fieldReport() ? "field report" : incident.teller()));
        out.println();
        table.print(out);
    }

    private static void printWatched(PrintWriter out, List<WatchCommand.View> watched) {
        if (watched.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("Watched until", "Since", "State", "Report", "Id", "What");
        watched.forEach(item -> table.add(
                item.expires(),
                item.announced(),
                item.state(),
                item.report() == null ? "" : item.report(),
                item.id(),
                item.what()));
        out.println();
        table.print(out);
    }
}
