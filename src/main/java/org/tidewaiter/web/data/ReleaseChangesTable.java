package org.tidewaiter.web.data;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseDiff;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** What one release says otherwise than another, cell by cell: {@code before=ID&after=ID}. */
public final class ReleaseChangesTable implements TableSource {
    /** Kinds of cells, counted; those that are listed come first. */
    static final List<String> KINDS =
            List.of("revised", "added", "removed", "not_named", "unchanged", "newly_covered", "no_longer_covered");

    private static final int MOST = 20_000; // cells held at once; the count is whole whatever is listed

    @Override
    public String id() {
        return "release-changes";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Warehouse warehouse = view.site().warehouse();
        return table(
                view,
                diff(
                        warehouse,
                        warehouse.getRelease(parameters.get("before")),
                        warehouse.getRelease(parameters.get("after"))));
    }

    static ReleaseDiff diff(Warehouse warehouse, Release before, Release after) {
        try (Engine engine = Engine.open()) {
            return ReleaseDiff.between(warehouse, engine, before, after, MOST);
        }
    }

    Table table(View view, ReleaseDiff diff) {
        String before = view.words().release(diff.before());
        String after = view.words().release(diff.after());
        return new Table(
                id(),
                view.text("data.cells.title", before, after),
                List.of(
                        Column.text("what", view.text("data.what")),
                        Column.text("reporter", view.text("data.reporter")).lessOnPhones(),
                        Column.text("flow", view.text("data.flow")),
                        Column.text("partner", view.text("data.partner")),
                        Column.number("period", view.text("data.period")),
                        Column.text("code", view.text("data.code")),
                        Column.text("split_by", view.text("data.split")).lessOnPhones(),
                        Column.number("before_usd", view.text("data.before", "USD")),
                        Column.number("after_usd", view.text("data.after", "USD")),
                        Column.number("change_percent", view.text("data.change")),
                        Column.number("weight_before_kg", view.text("data.before", "kg"))
                                .lessOnPhones(),
                        Column.number("weight_after_kg", view.text("data.after", "kg"))
                                .lessOnPhones()),
                diff.changes().stream().map(change -> row(view, change)).toList(),
                view.text("data.cells.empty"),
                diff.listsAll()
                        ? List.of(view.text("data.cells.note"))
                        : List.of(
                                view.text("data.cells.note"),
                                view.text("data.cells.cut", view.words().number(MOST))));
    }

    private static List<Cell> row(View view, ReleaseDiff.Change change) {
        boolean weightOnly = change.kind().equals("revised")
                && change.changeUsd() != null
                && change.changeUsd().signum() == 0;
        return List.of(
                Cell.of(view.text("data.cell." + change.kind())),
                area(view, change.reporter()),
                Cell.of(view.words().flow(Flow.parse(change.flow()))),
                area(view, change.partner()),
                Cell.of(new Period(change.period()).toString()),
                Cell.of(change.code()),
                change.split() == null ? Cell.of(null, "\u2013") : Cell.of(change.split()),
                amount(view, change.valueBeforeUsd()),
                amount(view, change.valueAfterUsd()),
                weightOnly
                        ? Cell.of(BigDecimal.ZERO, view.text("data.weightonly"))
                        : ChangesTable.percent(view, change.valueBeforeUsd(), change.valueAfterUsd()),
                amount(view, change.weightBeforeKg()),
                amount(view, change.weightAfterKg()));
    }

    private static Cell area(View view, int code) {
        return Areas.packed()
                .find(code)
                .map(area -> Cell.of(area.shortCode(), view.words().name(area)))
                .orElse(Cell.of(Integer.toString(code)));
    }

    private static Cell amount(View view, @Nullable BigDecimal value) {
        return Cell.of(value, view.words().whole(value));
    }
}
