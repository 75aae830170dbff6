package org.tidewaiter.web.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.AsOfChanges;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** What became known otherwise between two days: {@code from=DAY&to=DAY}. */
public final class ChangesTable implements TableSource {
    @Override
    public String id() {
        return "data-changes";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        return table(view, changes(view, AsOf.parse(parameters.get("from")), AsOf.parse(parameters.get("to"))));
    }

    static AsOfChanges changes(View view, AsOf from, AsOf to) {
        Question question = view.asked().needQuestion();
        return AsOfChanges.between(view.site().desk(), question, from, to);
    }

    Table table(View view, AsOfChanges changes) {
        String currency = changes.currency();
        String unit = currency.toLowerCase(java.util.Locale.ROOT);
        return new Table(
                id(),
                view.text("data.changes.title", changes.from(), changes.to(), currency),
                List.of(
                        Column.text("flow", view.text("data.flow")),
                        Column.number("period", view.text("data.period")),
                        Column.text("code", view.text("data.code")),
                        Column.text("goods", view.text("data.goods")),
                        Column.text("what", view.text("data.what")),
                        Column.text("state_before", view.text("data.state.before"))
                                .lessOnPhones(),
                        Column.text("state_after", view.text("data.state.after"))
                                .lessOnPhones(),
                        Column.number("before_" + unit, view.text("data.before", currency)),
                        Column.number("after_" + unit, view.text("data.after", currency)),
                        Column.number("change_percent", view.text("data.change"))
                                .lessOnPhones()),
                changes.cells().stream().map(cell -> row(view, cell)).toList(),
                view.text("data.changes.empty"),
                List.of(view.text("data.changes.note", changes.dataset())));
    }

    private static List<Cell> row(View view, AsOfChanges.Cell cell) {
        return List.of(
                Cell.of(view.words().flow(cell.flow())),
                Cell.of(cell.period().toString()),
                Cell.of(cell.code()).to(view.href("/goods/" + cell.code())),
                Cell.of(Labels.packed().label(cell.code(), view.words().language())),
                Cell.of(view.text("data.kind." + cell.kind().name().toLowerCase(java.util.Locale.ROOT))),
                Cell.of(view.words().state(cell.before())),
                Cell.of(view.words().state(cell.after())),
                figure(view, cell.before(), cell.valueBefore()),
                figure(view, cell.after(), cell.valueAfter()),
                percent(view, cell.valueBefore(), cell.valueAfter()));
    }

    /** A figure, a zero that was published, or a dash with its kind. */
    static Cell figure(View view, CellState state, @Nullable BigDecimal value) {
        return switch (state) {
            case REPORTED -> Cell.of(value, view.words().whole(value));
            case REPORTED_ZERO -> Cell.of(BigDecimal.ZERO, "0 " + view.words().state(state));
            case NOT_PUBLISHED, PUBLISHED_JOINTLY, SUPPRESSED ->
                Cell.of(null, "\u2013 " + view.words().state(state));
        };
    }

    static Cell percent(View view, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || before.signum() == 0) {
            return Cell.of(null, "\u2013");
        }
        BigDecimal percent = after.subtract(before)
                .movePointRight(2)
                .divide(before, 1, RoundingMode.HALF_EVEN); // a tenth of a per cent: revisions are small
        String sign = percent.signum() > 0 ? "+" : "";
        return Cell.of(percent, sign + view.words().number(percent, 1) + "\u00a0%");
    }
}
