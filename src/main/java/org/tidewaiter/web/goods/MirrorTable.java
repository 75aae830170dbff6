package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** The same trade as each of the two countries reports it, in US dollars. */
final class MirrorTable implements TableSource {
    @Override
    public String id() {
        return "mirror";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String code = Code.of(parameters);
        GoodFacts facts = GoodFacts.of(view, code);
        String reporter = view.words().name(view.asked().reporter());
        String partner = view.words().name(view.asked().partner());
        List<List<Cell>> rows = new ArrayList<>();
        facts.mirror()
                .forEach((flow, theirs) -> add(view, rows, flow, facts.series().get(flow), theirs));
        List<String> notes = new ArrayList<>(List.of(view.text("goods.mirror.note")));
        notes.addAll(Notes.of(view, facts.mirror()));
        return new Table(
                id(),
                view.text("goods.mirror.title", code, reporter, partner),
                List.of(
                        Column.text("period", view.words().text("column.period")),
                        Column.text("flow", view.text("goods.mirror.flow", reporter)),
                        Column.number("reporter_usd", view.text("goods.mirror.says", reporter)),
                        Column.number("partner_usd", view.text("goods.mirror.says", partner))),
                rows,
                view.text("goods.mirror.none", partner),
                notes);
    }

    private static void add(
            View view, List<List<Cell>> rows, Flow flow, @Nullable GoodsSeries ours, GoodsSeries theirs) {
        Map<String, GoodsSeries.Point> known = ours == null
                ? Map.of()
                : ours.points().stream()
                        .collect(Collectors.toMap(
                                point -> point.period().toString(), point -> point, (one, two) -> one));
        for (GoodsSeries.Point point : theirs.points().reversed()) {
            GoodsSeries.Point same = known.get(point.period().toString());
            rows.add(List.of(
                    Cell.of(point.period().toString()),
                    Cell.of(flow.word(), view.words().flow(flow)),
                    same == null ? Cell.of(null, view.text("goods.unstated")) : cell(view, same),
                    cell(view, point)));
        }
    }

    private static Cell cell(View view, GoodsSeries.Point point) {
        BigDecimal value = point.valueUsd();
        return value == null
                ? Cell.of(null, "– " + view.words().state(point.state()))
                : Cell.of(value, view.words().number(value, 0));
    }
}
