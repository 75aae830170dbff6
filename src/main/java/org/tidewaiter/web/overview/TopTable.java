package org.tidewaiter.web.overview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.FlowFacts;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.brief.Ordered;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.words.LawCell;

/** The largest goods of a flow, beside other years and the law. */
public final class TopTable implements TableSource {
    private final Flow flow;

    public TopTable(Flow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "top-" + flow.word();
    }

    @Override
    public Table read(View view, Parameters parameters) {
        BriefFacts facts = Ordered.of(view).facts();
        FlowFacts found = facts.find(flow).orElse(null);
        List<Integer> years = facts.subject().baselineYears();
        List<List<Cell>> rows = found == null
                ? List.of()
                : found.top().stream().map(good -> row(view, good)).toList();
        return new Table(
                id(),
                view.text(
                        "overview.top." + flow.code(),
                        view.words().range(facts.subject().period()),
                        facts.subject().currency()),
                columns(view, facts.subject().currency(), years),
                rows,
                view.text("overview.top.empty"),
                List.of(view.words().text("top.level", facts.subject().level()), view.source()));
    }

    private static List<Column> columns(View view, String currency, List<Integer> years) {
        String unit = currency.toLowerCase(java.util.Locale.ROOT);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("goods", view.words().text("column.goods")),
                Column.text("code", view.words().text("column.code")),
                Column.number("rank", view.words().text("column.rank")).lessOnPhones(),
                Column.number("value_" + unit, view.words().text("column.value", currency))));
        if (!currency.equals("USD")) {
            columns.add(
                    Column.number("value_usd", view.words().text("column.usd")).lessOnPhones());
        }
        for (int year : years) {
            columns.add(Column.number("value_" + unit + "_" + year, view.words().text("column.year", year)));
            columns.add(Column.number("change_percent_" + year, view.words().text("column.change", year)));
        }
        columns.add(Column.number("share_percent", view.words().text("column.share")));
        columns.add(Column.text("law", view.words().text("column.law")));
        return columns;
    }

    private List<Cell> row(View view, FlowFacts.GoodsLine good) {
        String goods = view.href("/goods/" + good.code(), "flow", flow.word());
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(good.name()).to(goods),
                Cell.of(good.code()),
                Cell.of(good.rank(), Integer.toString(good.rank())),
                Cell.of(good.value(), view.words().millions(good.value()))));
        if (!view.asked().needQuestion().currency().equals("USD")) {
            cells.add(Cell.of(good.valueUsd(), view.words().millions(good.valueUsd())));
        }
        good.changes().forEach(change -> {
            cells.add(Cell.of(known(change), view.words().baseCell(change)));
            cells.add(Cell.of(change.percent(), view.words().change(change)));
        });
        cells.add(Cell.of(good.sharePercent(), view.words().share(good.sharePercent())));
        cells.add(LawCell.of(view, good.law()));
        return cells;
    }

    private static @Nullable BigDecimal known(FlowFacts.ChangeFacts change) {
        return change.baseState() == CellState.REPORTED_ZERO ? BigDecimal.ZERO : change.base();
    }
}
