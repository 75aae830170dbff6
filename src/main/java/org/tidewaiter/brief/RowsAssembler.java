package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RowTrail;
import org.tidewaiter.analysis.TracedRow;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

/** The rows behind every good that the brief names: of the asked period, for the largest also of the years compared with. */
final class RowsAssembler {
    private static final int PER_GOOD = 60; // rows printed for one good; the command below them lists all
    private static final int ALL = 10_000_000; // more rows than two countries publish; keeps the query bounded

    private final Warehouse warehouse;
    private final Question question;
    private final GoodsTally tally;

    private record Named(String name, LawFacts law, String command, boolean withBases) {}

    RowsAssembler(Warehouse warehouse, Question question, GoodsTally tally) {
        this.warehouse = warehouse;
        this.question = question;
        this.tally = tally;
    }

    List<GoodsRows> rows(
            List<FlowFacts> flows,
            ScopeFacts scope,
            List<TurnFacts> fresh,
            List<TurnFacts> gone,
            BasketFacts minerals) {
        Map<GoodsTally.Key, Named> wanted = new LinkedHashMap<>();
        for (FlowFacts flow : flows) {
            flow.top()
                    .forEach(good -> wanted.putIfAbsent(
                            new GoodsTally.Key(flow.flow(), good.code()),
                            new Named(good.name(), good.law(), good.rowsCommand(), true)));
        }
        turns(wanted, fresh, false);
        turns(wanted, gone, true);
        Set<GoodsTally.Key> tallied = new LinkedHashSet<>();
        scope.gap().forEach(goods -> tallied.add(new GoodsTally.Key(goods.flow(), goods.code())));
        scope.paragraphs().stream()
                .flatMap(paragraph -> paragraph.goods().stream())
                .forEach(goods -> tallied.add(new GoodsTally.Key(goods.flow(), goods.code())));
        minerals.members().forEach(member -> tallied.add(new GoodsTally.Key(minerals.flow(), member.code())));
        tally.list().stream()
                .filter(entry -> tallied.contains(entry.key()))
                .forEach(entry -> wanted.putIfAbsent(
                        entry.key(), new Named(entry.name(), entry.law(), command(flows, entry.key()), false)));
        return collect(wanted);
    }

    private static void turns(Map<GoodsTally.Key, Named> wanted, List<TurnFacts> turns, boolean withBases) {
        for (TurnFacts turn : turns.subList(0, Math.min(TurnFacts.LISTED, turns.size()))) {
            wanted.putIfAbsent(
                    new GoodsTally.Key(turn.flow(), turn.code()),
                    new Named(turn.name(), turn.law(), turn.rowsCommand(), withBases));
        }
    }

    private static String command(List<FlowFacts> flows, GoodsTally.Key key) {
        String whole = flows.stream()
                .filter(flow -> flow.flow() == key.flow())
                .findFirst()
                .orElseThrow()
                .rowsCommand();
        return whole.replace(" --dataset ", " --code " + key.code() + " --dataset ");
    }

    private List<GoodsRows> collect(Map<GoodsTally.Key, Named> wanted) {
        List<GoodsRows> all = new ArrayList<>();
        List<PeriodRange> compared =
                question.baselineYears().stream().map(this::sameMonths).toList();
        for (Flow flow : question.flows()) {
            Map<String, List<GoodsRows.RowFacts>> read = read(flow);
            wanted.forEach((key, named) -> {
                if (key.flow() == flow) {
                    List<GoodsRows.RowFacts> found = read.getOrDefault(key.code(), List.of());
                    List<GoodsRows.RowFacts> rows = new ArrayList<>(found.stream()
                            .filter(row -> question.period().holds(row.period()))
                            .toList());
                    if (named.withBases()) { // after the asked months, so that a long list never cuts those off
                        found.stream()
                                .filter(row -> !question.period().holds(row.period())
                                        && compared.stream().anyMatch(range -> range.holds(row.period())))
                                .forEach(rows::add);
                    }
                    int listed = Math.min(PER_GOOD, rows.size());
                    all.add(new GoodsRows(
                            flow,
                            key.code(),
                            named.name(),
                            named.law(),
                            rows.subList(0, listed),
                            rows.size() - listed,
                            named.command()));
                }
            });
        }
        return all;
    }

    private PeriodRange sameMonths(int year) {
        return question.period().plusYears(-question.yearsBackTo(year));
    }

    /** All rows of a flow, read once and grouped by good: breakdown rows and totals are no evidence for a cell. */
    private Map<String, List<GoodsRows.RowFacts>> read(Flow flow) {
        Period first = question.baselineYears().stream()
                .map(year -> sameMonths(year).from())
                .min(Period::compareTo)
                .orElse(question.period().from());
        PeriodRange period = new PeriodRange(first, question.period().to());
        Question narrow = new Question(
                question.reporter(),
                question.partner(),
                question.flows(),
                period,
                question.goods(),
                question.currency(),
                List.of(),
                ALL,
                question.source());
        int level = question.goods().level();
        Map<String, List<GoodsRows.RowFacts>> rows = new LinkedHashMap<>();
        List<TracedRow> traced = RowTrail.list(warehouse, narrow, flow, "");
        Map<Period, List<TracedRow>> byPeriod = new java.util.TreeMap<>();
        traced.stream()
                .filter(row -> row.role().equals("cell"))
                .forEach(row -> byPeriod.computeIfAbsent(row.period(), key -> new ArrayList<>())
                        .add(row));
        byPeriod.values()
                .forEach(list -> list.forEach(row -> {
                    String code = row.code().length() > level ? row.code().substring(0, level) : row.code();
                    rows.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(new GoodsRows.RowFacts(
                                    row.period(),
                                    row.code(),
                                    row.valueNative(),
                                    row.currency(),
                                    row.valueUsd(),
                                    row.netWeightKg(),
                                    row.release(),
                                    row.row(),
                                    row.sourceFile(),
                                    row.place()));
                }));
        return rows;
    }
}
