package org.tidewaiter.web.reports;

import java.util.List;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** What reports and kept articles tell of, in order of time: the twin of the timeline's picture. */
public final class IncidentsTable implements TableSource {
    @Override
    public String id() {
        return "incidents";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Audience audience = Audience.of(view, parameters);
        Incidents incidents = Clearance.of(view).incidents(view, audience.label());
        audience.logFile(view, "timeline", incidents.label(), incidents.list().size());
        return new Table(
                id(),
                view.text("reports.incidents", audience.label().mark()),
                List.of(
                        Column.text("time", view.text("reports.part.time")),
                        Column.text("grain", view.text("reports.column.grain")).lessOnPhones(),
                        Column.text("place", view.text("reports.part.place")),
                        Column.text("what", view.text("reports.column.what")),
                        Column.text("tlp", "TLP"),
                        Column.text("id", view.text("reports.column.id")),
                        Column.text("teller", view.text("reports.column.teller"))
                                .lessOnPhones()),
                incidents.list().stream().map(each -> row(view, each)).toList(),
                view.text("reports.incidents.empty"),
                IncidentWords.limits(incidents));
    }

    private static List<Cell> row(View view, Incident incident) {
        return List.of(
                told(view, String.join(", ", incident.times())),
                told(view, incident.grain()),
                told(view, IncidentWords.places(incident)),
                told(view, IncidentWords.what(incident)),
                Cell.of(incident.label().id()),
                incident.fieldReport()
                        ? Cell.of(incident.id()).to(view.href("/reports/" + incident.id()))
                        : Cell.of(incident.id()),
                Cell.of(incident.fieldReport() ? view.text("reports.teller.field") : incident.teller()));
    }

    static Cell told(View view, String words) {
        return words.isEmpty() ? Cell.of(null, view.text("reports.untold")) : Cell.of(words);
    }
}
