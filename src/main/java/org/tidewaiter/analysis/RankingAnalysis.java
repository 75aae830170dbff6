package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Goods of one flow by value, compared with other years, each held against the law. */
public final class RankingAnalysis {
    private final Slice slice;
    private final Flow flow;
    private final int level;
    private final Sides sides;
    private final SideTotals totals;

    private RankingAnalysis(Slice slice, Flow flow) {
        Question question = slice.question();
        if (question.reporter() == null) {
            throw AppException.wrongUse("A ranking needs one reporter.", "Say whose figures with --reporter.");
        }
        this.slice = slice;
        this.flow = flow;
        this.level = question.goods().level();
        this.sides = Sides.of(question, slice.publication().published(flow));
        this.totals = SideTotals.read(slice, flow, level, sides);
    }

    /** The ranking of a flow of the slice's question; turns are worked out against each baseline year. */
    public static Ranking of(Slice slice, Flow flow) {
        return new RankingAnalysis(slice, flow).run();
    }

    private Ranking run() {
        Question question = slice.question();
        List<Map.Entry<String, SideTotals.Sum>> shown = totals.goods(Sides.ASKED).entrySet().stream()
                .limit(question.limit())
                .toList();
        List<String> codes = shown.stream().map(Map.Entry::getKey).toList();
        slice.names().prepare(codes);
        Map<String, List<Line>> lines = slice.linesOf(flow, level, codes);
        Map<String, BigDecimal> world = worldValues();
        Changes changes = new Changes(slice, flow, sides, totals);
        List<RankedGoods> goods = new ArrayList<>();
        for (Map.Entry<String, SideTotals.Sum> entry : shown) {
            goods.add(goods(
                    entry.getKey(),
                    entry.getValue(),
                    changes,
                    world.get(entry.getKey()),
                    lines.getOrDefault(entry.getKey(), List.of())));
        }
        List<Turn> turns = new TurnAnalysis(slice, flow, sides, totals).list();
        SideTotals.Whole line = totals.whole(Sides.ASKED, "line");
        SideTotals.Whole published = publishedTotal();
        return new Ranking(
                flow,
                level,
                question.currency(),
                totals.sumOfLines(Sides.ASKED),
                line == null || line.valueUsd() == null ? BigDecimal.ZERO : line.valueUsd(),
                line == null || line.wantedValue() == null ? BigDecimal.ZERO : line.wantedValue(),
                published == null ? null : published.value(),
                published == null ? null : published.valueUsd(),
                totals.goods(Sides.ASKED).size(),
                bases(),
                goods,
                turns,
                slice.provenance(sides, flow));
    }

    /** The source's own total, only where every period that holds lines holds a total too. */
    private SideTotals.@Nullable Whole publishedTotal() {
        Area partner = slice.question().partner();
        String kind = partner == null || partner.isWorld() ? "world_total" : "total";
        SideTotals.Whole total = totals.whole(Sides.ASKED, kind);
        SideTotals.Whole line = totals.whole(Sides.ASKED, "line");
        boolean whole = total != null && (line == null || total.periods() >= line.periods());
        return whole ? total : null;
    }

    /** What shares refer to: the published total, unless the lines come to more. */
    private BigDecimal whole() {
        SideTotals.Whole published = publishedTotal();
        BigDecimal total = published == null ? null : published.value();
        BigDecimal sum = totals.sumOfLines(Sides.ASKED);
        return total == null ? sum : total.max(sum);
    }

    private Map<String, BigDecimal> worldValues() {
        Map<String, BigDecimal> values = new java.util.HashMap<>();
        slice.engine()
                .forEach(
                        "analyses/world_values",
                        Map.of("flow", flow.code(), "level", level),
                        row -> row.findDecimal("value")
                                .ifPresent(value -> values.put(row.getString("goods_code"), value)));
        return values;
    }

    private RankedGoods goods(
            String code, SideTotals.Sum sum, Changes changes, @Nullable BigDecimal world, List<Line> lines) {
        BigDecimal whole = whole();
        boolean severalPartners = slice.question().partner() == null;
        return new RankedGoods(
                sum.rank(),
                code,
                code.length() < level,
                slice.names().get(code),
                sum.value(),
                sum.valueUsd(),
                sum.netWeightKg(),
                Figures.percent(sum.value(), whole),
                severalPartners ? null : Figures.percent(sum.value(), world),
                sum.isAboveZero()
                        ? CellState.REPORTED
                        : sum.value() == null ? CellState.SUPPRESSED : CellState.REPORTED_ZERO,
                changes.of(code),
                slice.verdicts().combine(lines),
                slice.rowsCommand(flow, code));
    }

    private List<Basis> bases() {
        List<Basis> bases = new ArrayList<>();
        for (int i = 0; i < sides.baselineYears().size(); i++) {
            List<Period> used = sides.periods(sides.now(i));
            BigDecimal now = used.isEmpty() ? null : wanted(sides.now(i));
            BigDecimal base = used.isEmpty() ? null : wanted(sides.base(i));
            bases.add(new Basis(
                    sides.baselineYears().get(i), used, sides.leftOut(i), now, base, Figures.ratio(now, base)));
        }
        return bases;
    }

    private BigDecimal wanted(int side) {
        SideTotals.Whole whole = totals.whole(side, "line");
        return whole == null || whole.wantedValue() == null ? BigDecimal.ZERO : whole.wantedValue();
    }
}
