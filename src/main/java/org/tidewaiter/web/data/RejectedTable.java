package org.tidewaiter.web.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.RejectedRow;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** Rows of a release's file that could not be used: {@code release=ID}. */
public final class RejectedTable implements TableSource {
    private static final int MOST = 50_000; // rows held at once; a file with more is broken as a whole

    @Override
    public String id() {
        return "rejected-rows";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Release release = view.site().warehouse().getRelease(parameters.get("release"));
        List<RejectedRow> rows;
        try (Engine engine = Engine.open()) {
            rows = RejectedRow.list(view.site().warehouse(), engine, release, MOST);
        }
        List<String> notes = new ArrayList<>();
        notes.add(view.text("data.rejected.note", release.sourceFile()));
        if (release.counts().rejected() > rows.size()) {
            notes.add(view.text(
                    "data.rejected.cut",
                    view.words().number(rows.size()),
                    view.words().number(release.counts().rejected())));
        }
        return new Table(
                id(),
                view.text("data.rejected.title", release.sourceFile()),
                List.of(
                        Column.number("line", view.text("data.line")),
                        Column.text("field", view.text("data.column")),
                        Column.text("value", view.text("data.value")),
                        Column.text("reason", view.text("data.reason"))),
                rows.stream().map(row -> cells(view, row)).toList(),
                view.text("data.rejected.empty"),
                notes);
    }

    private static List<Cell> cells(View view, RejectedRow row) {
        String notice = row.notice();
        return List.of(
                row.line() == null
                        ? unknown()
                        : Cell.of(row.line(), view.words().number(row.line())),
                text(row.columnName()),
                text(row.value()),
                notice == null ? text(row.message()) : Cell.of(NoticeWords.of(view, notice)));
    }

    private static Cell text(@Nullable String text) {
        return text == null || text.isEmpty() ? unknown() : Cell.of(text);
    }

    private static Cell unknown() {
        return Cell.of(null, "\u2013");
    }
}
