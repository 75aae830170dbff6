package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.words.LawCell;

/** A good between the two countries period by period, newest first, each held against the law of its own days. */
final class SeriesTable implements TableSource {
    @Override
    public String id() {
        return "series";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String code = Code.of(parameters);
        GoodFacts facts = GoodFacts.of(view, code);
        String currency = view.asked().needQuestion().currency();
        List<List<Cell>> rows = new ArrayList<>();
        for (GoodsSeries series : facts.series().values()) {
            series.points().reversed().forEach(point -> rows.add(row(view, series, point, currency)));
        }
        return new Table(
                id(),
                view.text(
                        "goods.series",
                        code,
                        view.words().name(view.asked().reporter()),
                        view.words().name(view.asked().partner())),
                columns(view, currency),
                rows,
                view.text("goods.series.empty"),
                Notes.of(view, facts.series()));
    }

    private static List<Column> columns(View view, String currency) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("period", view.words().text("column.period")),
                Column.text("flow", view.words().text("column.flow")),
                Column.text("state", view.words().text("column.state")),
                Column.number("value_" + currency.toLowerCase(Locale.ROOT), view.text("goods.value", currency))));
        if (!currency.equals("USD")) {
            columns.add(
                    Column.number("value_usd", view.text("goods.value", "USD")).lessOnPhones());
        }
        columns.add(Column.number("net_weight_kg", view.words().text("column.weight"))
                .lessOnPhones());
        columns.add(Column.number("unit_value_usd_per_kg", view.text("goods.unit")));
        columns.add(Column.text("law", view.words().text("column.law")));
        columns.add(Column.text("rows", view.words().text("column.rows")).lessOnPhones());
        return columns;
    }

    private static List<Cell> row(View view, GoodsSeries series, GoodsSeries.Point point, String currency) {
        String rows = RowsLink.of(
                view,
                series.flow(),
                series.code(),
                point.period().toString(),
                series.provenance().dataset());
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(point.period().toString()));
        cells.add(Cell.of(series.flow().word(), view.words().flow(series.flow())));
        cells.add(Cell.of(point.state().id(), view.words().state(point.state())));
        cells.add(whole(view, point, point.value()).to(rows));
        if (!currency.equals("USD")) {
            cells.add(whole(view, point, point.valueUsd()));
        }
        cells.add(
                point.netWeightKg() == null
                        ? Cell.of(null, view.text("goods.noweight"))
                        : Cell.of(
                                point.netWeightKg(),
                                view.words().number(point.netWeightKg(), 0)
                                        + (point.weightEstimated() ? view.text("goods.estimated") : "")));
        cells.add(unit(view, point.unitValueUsdPerKg()));
        cells.add(
                point.verdict() == null
                        ? Cell.of(null, view.text("goods.nofigure"))
                        : LawCell.of(view, point.verdict()));
        cells.add(Cell.of("tidewaiter " + point.rows(), view.text("goods.rows.short"))
                .to(rows));
        return Collections.unmodifiableList(cells);
    }

    private static Cell whole(View view, GoodsSeries.Point point, @Nullable BigDecimal value) {
        return value == null
                ? Cell.of(null, "– " + view.words().state(point.state()))
                : Cell.of(value, view.words().number(value, 0));
    }

    static Cell unit(View view, @Nullable BigDecimal value) {
        return value == null
                ? Cell.of(null, view.text("goods.noweight"))
                : Cell.of(value, view.words().number(value, 3));
    }
}
