package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.analysis.ScreeningAnalysis;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** With whom the reporter trades a good in the asked months, by value. */
final class PartnersTable implements TableSource {
    /** Sum of the lines of one partner in one flow. */
    private record Sum(Area partner, Flow flow, BigDecimal usd, BigDecimal surely, BigDecimal possibly) {
        Sum add(ScreenedLine line) {
            return new Sum(
                    partner,
                    flow,
                    line.valueUsd() == null ? usd : usd.add(line.valueUsd()),
                    surely.add(line.interval().surelyUsd()),
                    possibly.add(line.interval().possiblyUsd()));
        }
    }

    private record Key(int partner, Flow flow) {}

    @Override
    public String id() {
        return "partners";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String code = Code.of(parameters);
        Question asked = view.asked().needQuestion();
        Question question = GoodFacts.about(asked, code).withPartner(null).withPeriod(asked.period());
        List<String> notes = new ArrayList<>();
        List<List<Cell>> rows = List.of();
        if (view.site().desk().holds(question)) {
            Screening screening = ScreeningAnalysis.of(view.site().desk(), question, null);
            rows = rows(
                    view, sums(screening), code, asked, screening.provenance().dataset());
            if (screening.provenance().illustrative()) {
                notes.add(view.words().text("illustrative"));
            }
            notes.add(view.text("goods.dataset", screening.provenance().dataset()));
        }
        notes.add(view.text("goods.partners.note"));
        notes.add(view.source());
        return new Table(
                id(),
                view.text(
                        "goods.partners.title",
                        view.words().name(view.asked().reporter()),
                        code,
                        view.words().range(asked.period())),
                List.of(
                        Column.text("partner", view.text("goods.partner")),
                        Column.text("flow", view.words().text("column.flow")),
                        Column.number("rank", view.words().text("column.rank")).lessOnPhones(),
                        Column.number("value_usd", view.text("goods.value", "USD")),
                        Column.number("surely_usd", view.text("goods.surely")),
                        Column.number("possibly_usd", view.text("goods.possibly"))),
                rows,
                view.text("goods.partners.empty"),
                notes);
    }

    private static List<Sum> sums(Screening screening) {
        Map<Key, Sum> sums = new LinkedHashMap<>();
        screening.lines().stream().filter(line -> !line.partner().isWorld()).forEach(line -> {
            Key key = new Key(line.partner().code(), line.flow());
            Sum before = sums.getOrDefault(
                    key, new Sum(line.partner(), line.flow(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
            sums.put(key, before.add(line));
        });
        return sums.values().stream()
                .sorted(Comparator.comparing(Sum::flow)
                        .thenComparing(Comparator.comparing(Sum::usd).reversed())
                        .thenComparingInt(sum -> sum.partner().code()))
                .toList();
    }

    private static List<List<Cell>> rows(View view, List<Sum> sums, String code, Question asked, String dataset) {
        List<List<Cell>> rows = new ArrayList<>();
        int rank = 0;
        Flow flow = null;
        for (Sum sum : sums) {
            rank = sum.flow() == flow ? rank + 1 : 1;
            flow = sum.flow();
            String partner = sum.partner().shortCode();
            rows.add(List.of(
                    Cell.of(view.words().name(sum.partner())).to(view.href("/goods/" + code, "partner", partner)),
                    Cell.of(flow.word(), view.words().flow(flow)),
                    Cell.of(rank, Integer.toString(rank)),
                    Cell.of(sum.usd(), view.words().number(sum.usd(), 0))
                            .to(view.href(
                                    "/tables/rows",
                                    "partner",
                                    partner,
                                    "flow",
                                    flow.word(),
                                    "period",
                                    asked.period().toString(),
                                    "dataset",
                                    dataset,
                                    "code",
                                    code)),
                    Cell.of(sum.surely(), view.words().number(sum.surely(), 0)),
                    Cell.of(sum.possibly(), view.words().number(sum.possibly(), 0))));
        }
        return rows;
    }
}
