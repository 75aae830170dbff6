package org.tidewaiter.web.law;

import java.util.List;
import org.tidewaiter.answers.ActRow;
import org.tidewaiter.law.Layer;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** The acts of the rule books, and how much of each is verified. */
final class ActsTable implements TableSource {
    @Override
    public String id() {
        return "acts";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        return new Table(
                id(),
                view.text("law.acts"),
                List.of(
                        Column.text("act", view.words().text("column.act")),
                        Column.text("title", view.words().text("column.title")),
                        Column.text("authority", view.text("law.authority")),
                        Column.text("regime", view.text("law.regime")).lessOnPhones(),
                        Column.text("adopted", view.text("law.adopted")),
                        Column.number("measures", view.text("law.measures")),
                        Column.number("measures_verified", view.text("law.verified")),
                        Column.text("version", view.text("law.version")).lessOnPhones(),
                        Column.text("source", view.words().text("column.source"))
                                .lessOnPhones()),
                view.site().books().books().stream()
                        .map(book -> row(view, ActRow.of(book)))
                        .toList(),
                view.text("law.acts.empty"),
                List.of(view.text("law.acts.note")));
    }

    private static List<Cell> row(View view, ActRow act) {
        return List.of(
                Cell.of(act.act()).to(view.href("/law/" + act.id())),
                Cell.of(act.title()),
                Cell.of(act.authority(), Layer.name(act.authority())),
                Cell.of(act.regime()),
                act.adopted() == null
                        ? Cell.of(null, view.text("law.adopted.unread"))
                        : Cell.of(act.adopted(), act.adopted().toString()),
                Cell.of(act.measures(), Integer.toString(act.measures())),
                Cell.of(act.verified(), Long.toString(act.verified())),
                Cell.of(act.version(), act.version().toString()),
                Cell.of(act.url()).to(act.url()));
    }
}
