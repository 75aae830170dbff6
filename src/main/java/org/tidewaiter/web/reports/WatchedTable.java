package org.tidewaiter.web.reports;

import java.util.List;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** What was announced and is waited for, what expires first before the rest. */
public final class WatchedTable implements TableSource {
    @Override
    public String id() {
        return "watched";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Audience audience = Audience.of(view, parameters);
        List<Incidents.Watched> watched =
                Clearance.of(view).incidents(view, audience.label()).watched();
        audience.logFile(
                view,
                "watched",
                Tlp.strictest(watched.stream().map(Incidents.Watched::label).toList()),
                watched.size());
        return new Table(
                id(),
                view.text("reports.watched", audience.label().mark()),
                List.of(
                        Column.text("what", view.text("reports.column.what")),
                        Column.text("announced", view.text("reports.column.announced"))
                                .lessOnPhones(),
                        Column.text("expires", view.text("reports.column.expires")),
                        Column.text("state", view.text("reports.column.state")),
                        Column.text("tlp", "TLP"),
                        Column.text("report", view.text("reports.column.report"))),
                watched.stream().map(each -> row(view, each)).toList(),
                view.text("reports.watched.empty"),
                List.of());
    }

    private static List<Cell> row(View view, Incidents.Watched each) {
        WatchItem item = each.item();
        String state = item.stateOn(view.site().today());
        String report = item.report();
        return List.of(
                Cell.of(item.what()),
                Cell.of(item.announced(), view.words().day(item.announced())),
                Cell.of(item.expires(), view.words().day(item.expires())),
                Cell.of(state, view.text("reports.state." + state)),
                Cell.of(each.label().id()),
                report == null
                        ? Cell.of(null, view.text("reports.untold"))
                        : Cell.of(report).to(view.href("/reports/" + report)));
    }
}
