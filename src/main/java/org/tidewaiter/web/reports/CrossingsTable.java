package org.tidewaiter.web.reports;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.SiteTally;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** Crossings and places with the incidents told of them, the most first: the twin of the map. */
public final class CrossingsTable implements TableSource {
    @Override
    public String id() {
        return "crossings";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Audience audience = Audience.of(view, parameters);
        Incidents incidents = Clearance.of(view).incidents(view, audience.label());
        List<SiteTally> tallies = SiteTally.of(incidents.list());
        audience.logFile(view, "map", incidents.label(), tallies.size());
        return new Table(
                id(),
                view.text("reports.crossings", audience.label().mark()),
                List.of(
                        Column.text("place", view.text("reports.column.crossing")),
                        Column.number("incidents", view.text("reports.column.incidents")),
                        Column.number("origins_at_most", view.text("reports.column.origins")),
                        Column.text("months", view.text("reports.column.months")),
                        Column.text("goods", view.text("reports.part.goods")).lessOnPhones(),
                        Column.text("ids", view.text("reports.column.ids")).lessOnPhones()),
                tallies.stream().map(each -> row(view, each)).toList(),
                view.text("reports.crossings.empty"),
                IncidentWords.limits(incidents));
    }

    private static List<Cell> row(View view, SiteTally tally) {
        return List.of(
                Cell.of(tally.site().name()),
                Cell.of(
                        tally.incidents().size(),
                        String.valueOf(tally.incidents().size())),
                Cell.of(tally.origins(), String.valueOf(tally.origins())),
                Cell.of(tally.months().entrySet().stream()
                        .map(each -> month(view, each))
                        .collect(Collectors.joining(", "))),
                IncidentsTable.told(
                        view,
                        String.join(
                                ", ",
                                new TreeSet<>(tally.incidents().stream()
                                        .flatMap(incident -> incident.goods().stream())
                                        .toList()))),
                Cell.of(tally.incidents().stream().map(Incident::id).distinct().collect(Collectors.joining(", "))));
    }

    private static String month(View view, Map.Entry<String, Integer> month) {
        String when = month.getKey().isEmpty() ? view.text("reports.untold") : month.getKey();
        return month.getValue() == 1 ? when : when + " \u00d7" + month.getValue();
    }
}
