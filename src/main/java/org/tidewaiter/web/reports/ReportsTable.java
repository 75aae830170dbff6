package org.tidewaiter.web.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.Grains;
import org.tidewaiter.casebook.publish.Knowers;
import org.tidewaiter.casebook.publish.ReportSheet;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/**
 * Reports by their parts, the newest first. Files follow the rules by which the command line lets reports out: as coarse as
 * the label asks, without number, day of arrival and codename, and only what enough people could have told.
 */
public final class ReportsTable implements TableSource {
    @Override
    public String id() {
        return "reports";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Audience audience = Audience.of(view, parameters);
        List<SeenReport> seen = SeenReport.list(view, audience.label());
        boolean coarse = audience.isFile() && audience.label().compareTo(Tlp.AMBER) <= 0;
        List<SeenReport> told = coarse
                ? seen.stream().filter(each -> mayLeave(each, audience.label())).toList()
                : seen;
        boolean handles = Clearance.of(view).handlesSources();
        Tlp bears = Tlp.strictest(told.stream()
                .map(each -> Tlp.strictest(List.of(each.label(), Tlp.AMBER)))
                .toList());
        audience.logFile(view, "table", bears, told.size());
        return new Table(
                id(),
                view.text("reports.table", audience.label().mark()),
                columns(view, handles),
                told.stream()
                        .map(each ->
                                coarse ? outgoing(view, each, audience.label(), handles) : row(view, each, audience))
                        .toList(),
                empty(view, seen),
                notes(view, audience, bears, seen.size() - told.size(), told.isEmpty()));
    }

    private static List<Column> columns(View view, boolean handles) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("id", view.text("reports.column.id")),
                Column.text("received", view.text("reports.column.received")),
                Column.text("tlp", "TLP"),
                Column.text("modality", view.text("reports.column.modality")).lessOnPhones(),
                Column.text("time", view.text("reports.part.time")),
                Column.text("place", view.text("reports.part.place")),
                Column.text("direction", view.text("reports.part.direction")).lessOnPhones(),
                Column.text("goods", view.text("reports.part.goods")),
                Column.text("quantity", view.text("reports.part.quantity")).lessOnPhones(),
                Column.number("watched", view.text("reports.column.watched")).lessOnPhones(),
                Column.number("links", view.text("reports.column.links")).lessOnPhones()));
        if (handles) {
            columns.add(Column.text("source", view.text("reports.column.source")));
        }
        return columns;
    }

    private static List<Cell> row(View view, SeenReport seen, Audience audience) {
        FieldReport report = seen.kept().report();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(seen.kept().id()).to(view.href("/reports/" + seen.kept().id())),
                Cell.of(report.received(), view.words().day(report.received())),
                Cell.of(seen.label().id()),
                Cell.of(
                        report.modality().id(),
                        view.text("reports.modality." + report.modality().id())),
                part(view, report.list(SlotName.TIME)),
                text(view, IncidentWords.places(seen.incident())),
                part(view, report.list(SlotName.DIRECTION)),
                part(view, report.list(SlotName.GOODS)),
                part(view, report.list(SlotName.QUANTITY)),
                Cell.of(seen.watched().size(), String.valueOf(seen.watched().size())),
                Cell.of(
                        seen.kept().links().size(),
                        String.valueOf(seen.kept().links().size()))));
        if (Clearance.of(view).handlesSources()) {
            cells.add(audience.isFile() ? untold(view) : Cell.of(report.codename()));
        }
        return cells;
    }

    private static List<Cell> outgoing(View view, SeenReport seen, Tlp audience, boolean handles) {
        ReportSheet sheet = ReportSheet.of(seen.kept(), Grains.usual(audience), audience, false);
        List<Cell> cells = new ArrayList<>(List.of(
                untold(view),
                untold(view),
                Cell.of(seen.label().id()),
                Cell.of(
                        seen.kept().report().modality().id(),
                        view.text("reports.modality."
                                + seen.kept().report().modality().id())),
                part(view, sheet.parts().get("time")),
                part(view, sheet.parts().get("place")),
                part(view, sheet.parts().get("direction")),
                part(view, sheet.parts().get("goods")),
                part(view, sheet.parts().get("quantity")),
                untold(view),
                Cell.of(sheet.links().size(), String.valueOf(sheet.links().size()))));
        if (handles) {
            cells.add(untold(view));
        }
        return cells;
    }

    private static boolean mayLeave(SeenReport seen, Tlp audience) {
        return Knowers.of(seen.kept().report(), Grains.usual(audience), false, seen.sameSource())
                .isEnough();
    }

    private static Cell part(View view, @Nullable List<String> values) {
        return text(view, values == null ? "" : String.join(", ", values));
    }

    private static Cell text(View view, String words) {
        return words.isEmpty() ? untold(view) : Cell.of(words);
    }

    private static Cell untold(View view) {
        return Cell.of(null, view.text("reports.untold"));
    }

    /** Says why there is nothing, but not whether there is something that the reader may not know of. */
    private static String empty(View view, List<SeenReport> seen) {
        Clearance clearance = Clearance.of(view);
        if (!seen.isEmpty()) {
            return view.text("reports.empty.held");
        }
        return clearance.handlesSources() && SeenReport.all(view).isEmpty()
                ? view.text("reports.empty.none")
                : clearance.most().compareTo(Tlp.AMBER) < 0
                        ? view.text("reports.empty.reader")
                        : view.text("reports.empty.label", clearance.most().mark());
    }

    private static List<String> notes(View view, Audience audience, Tlp bears, int held, boolean isEmpty) {
        List<String> notes = new ArrayList<>();
        if (!isEmpty) {
            notes.add(view.text("reports.note.bears", bears.mark(), view.text("reports.tlp." + bears.name())));
        }
        if (audience.isFile()) {
            notes.add(view.text("reports.note.coarse"));
            if (held > 0) {
                notes.add(view.text("reports.note.held", held, Knowers.LEAST));
            }
        } else {
            notes.add(view.text("reports.note.files", Tlp.AMBER.mark()));
        }
        return notes;
    }
}
