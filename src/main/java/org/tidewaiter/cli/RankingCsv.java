package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Change;
import org.tidewaiter.analysis.RankedGoods;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.analysis.Turn;
import org.tidewaiter.answers.CsvTable;

/**
 * Rankings as one table, the goods first and then what is new from zero or gone to zero. For each year compared with
 * there are three columns: the value over the comparable periods, the value over the same ones of that year, the change.
 */
final class RankingCsv {
    private static final List<String> FIRST = List.of(
            "section",
            "flow",
            "rank",
            "code",
            "name",
            "value",
            "currency",
            "value_usd",
            "net_weight_kg",
            "share_percent",
            "state",
            "answer",
            "surely",
            "possibly",
            "measures",
            "reasons",
            "baseline_year",
            "last_before",
            "note",
            "dataset",
            "illustrative",
            "rows");

    private RankingCsv() {}

    static void print(PrintWriter out, List<Integer> years, List<Ranking> rankings, boolean withTurns) {
        List<String> heading = new ArrayList<>(FIRST);
        for (int year : years) {
            heading.addAll(List.of("comparable_now_" + year, "comparable_then_" + year, "change_percent_" + year));
        }
        CsvTable table = new CsvTable(heading);
        for (Ranking ranking : rankings) {
            ranking.goods().forEach(goods -> table.add(goods(ranking, goods, years)));
        }
        if (withTurns) {
            for (Ranking ranking : rankings) {
                ranking.turns().forEach(turn -> table.add(turn(ranking, turn, years)));
            }
        }
        table.print(out);
    }

    private static @Nullable Object[] goods(Ranking ranking, RankedGoods goods, List<Integer> years) {
        LawCells law = LawCells.of(goods.verdict());
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add("ranked");
        cells.add(ranking.flow().word());
        cells.add(goods.rank());
        cells.add(goods.code());
        cells.add(goods.name().text());
        cells.add(goods.value());
        cells.add(ranking.currency());
        cells.add(goods.valueUsd());
        cells.add(goods.netWeightKg());
        cells.add(goods.sharePercent());
        cells.add(goods.state().id());
        addLaw(cells, law);
        cells.add(null);
        cells.add(null);
        cells.add(goods.coarser() ? "published with fewer digits than asked" : "");
        addSource(cells, ranking, goods.rows());
        for (int year : years) {
            Optional<Change> change = goods.changes().stream()
                    .filter(each -> each.baselineYear() == year)
                    .findFirst();
            cells.add(change.map(Change::value).orElse(null));
            cells.add(change.map(Change::base).orElse(null));
            cells.add(change.map(Change::percent).orElse(null));
        }
        return cells.toArray();
    }

    private static @Nullable Object[] turn(Ranking ranking, Turn turn, List<Integer> years) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(turn.kind().id());
        cells.add(ranking.flow().word());
        cells.add(null);
        cells.add(turn.code());
        cells.add(turn.name().text());
        cells.add(turn.value());
        cells.add(ranking.currency());
        cells.add(turn.valueUsd());
        cells.add(null);
        cells.add(null);
        cells.add(turn.zeroState().id());
        addLaw(cells, LawCells.of(turn.verdict()));
        cells.add(turn.baselineYear());
        cells.add(turn.lastBefore());
        cells.add(turn.editionNote());
        addSource(cells, ranking, turn.rows());
        years.forEach(year -> {
            cells.add(null);
            cells.add(null);
            cells.add(null);
        });
        return cells.toArray();
    }

    private static void addLaw(List<@Nullable Object> cells, LawCells law) {
        cells.add(law.answer());
        cells.add(law.surely());
        cells.add(law.possibly());
        cells.add(law.measures());
        cells.add(law.reasons());
    }

    private static void addSource(List<@Nullable Object> cells, Ranking ranking, String rows) {
        cells.add(ranking.provenance().dataset());
        cells.add(ranking.provenance().illustrative());
        cells.add(rows);
    }
}
