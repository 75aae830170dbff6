package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RowTrail;
import org.tidewaiter.analysis.TracedRow;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** The rows of releases that a number was made of: the end of every trail. */
final class RowsTable implements TableSource {
    private static final int MOST = 2_000; // rows of one good: all of them in nearly every case

    @Override
    public String id() {
        return "rows";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String code = Code.of(parameters);
        Question question = view.asked().needQuestion().withLimit(MOST);
        if (question.flows().size() != 1) {
            throw AppException.wrongUse(
                    "Rows are listed for one flow.", "Add flow=import or flow=export to the address.");
        }
        Flow flow = question.flows().getFirst();
        List<TracedRow> rows = RowTrail.list(view.site().warehouse(), question, flow, code);
        List<String> notes = new ArrayList<>();
        if (rows.size() == MOST) {
            notes.add(view.text("goods.rows.most", view.words().number(MOST)));
        }
        notes.add(view.text("goods.rows.command", command(view, question, flow, code)));
        notes.add(view.source());
        return new Table(
                id(),
                view.text(
                        "goods.rows",
                        code,
                        view.words().flow(flow),
                        view.words().range(question.period())),
                columns(view),
                rows.stream().map(row -> row(view, row)).toList(),
                view.text("goods.rows.empty"),
                notes);
    }

    /** The same rows on the command line. */
    private static String command(View view, Question question, Flow flow, String code) {
        return "tidewaiter rows --reporter " + view.asked().reporter().shortCode() + " --partner "
                + view.asked().partner().shortCode() + " --flow " + flow.word() + " --period " + question.period()
                + " --code " + code
                + (question.source().dataset() == null
                        ? ""
                        : " --dataset " + question.source().dataset())
                + (question.source().asOf() == null
                        ? ""
                        : " --as-of " + question.source().asOf());
    }

    private static List<Column> columns(View view) {
        return List.of(
                Column.text("file", view.words().text("column.file")),
                Column.number("line", view.words().text("column.line")),
                Column.text("release", view.words().text("column.release")),
                Column.number("row", view.words().text("column.row")).lessOnPhones(),
                Column.text("period", view.words().text("column.period")),
                Column.text("code", view.words().text("column.code")),
                Column.text("hs_edition", view.text("goods.edition")).lessOnPhones(),
                Column.number("value_usd", view.text("goods.value", "USD")),
                Column.number("value_native", view.words().text("column.native")),
                Column.text("currency", view.words().text("column.currency")).lessOnPhones(),
                Column.number("net_weight_kg", view.words().text("column.weight")),
                Column.text("kind", view.text("goods.rows.kind")).lessOnPhones(),
                Column.text("regime", view.text("goods.rows.regime")).lessOnPhones());
    }

    private static List<Cell> row(View view, TracedRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.sourceFile()));
        cells.add(
                row.place() == null
                        ? Cell.of(null, view.text("goods.rows.noline"))
                        : Cell.of(row.place(), row.place().toString()));
        cells.add(Cell.of(row.release(), view.words().release(row.release()))
                .to(view.href("/data/releases/" + row.release())));
        cells.add(Cell.of(row.row(), Long.toString(row.row())));
        cells.add(Cell.of(row.period().toString()));
        cells.add(Cell.of(row.code()));
        cells.add(text(view, row.hsEdition()));
        cells.add(number(view, row.valueUsd()));
        cells.add(number(view, row.valueNative()));
        cells.add(text(view, row.currency()));
        cells.add(number(view, row.netWeightKg()));
        cells.add(Cell.of(row.role()));
        cells.add(text(view, row.regime()));
        return Collections.unmodifiableList(cells);
    }

    private static Cell text(View view, @Nullable String text) {
        return text == null || text.isBlank() ? Cell.of(null, view.text("goods.unstated")) : Cell.of(text);
    }

    private static Cell number(View view, @Nullable BigDecimal value) {
        return value == null
                ? Cell.of(null, view.text("goods.unstated"))
                : Cell.of(value, view.words().number(value, Math.max(0, Math.min(2, value.scale()))));
    }
}
