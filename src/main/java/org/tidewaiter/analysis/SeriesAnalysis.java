package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** One line of goods through time, with what each empty period means. */
public final class SeriesAnalysis {
    /** Stands for the total that the source itself prints. */
    public static final String TOTAL = "TOTAL";

    private record Sum(
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal netWeightKg,
            @Nullable BigDecimal weighedValueUsd,
            boolean weightEstimated) {}

    private SeriesAnalysis() {}

    /**
     * The asked periods of a flow for a code with all below it, for the published total ({@link #TOTAL}), or for all wanted
     * lines (empty code).
     */
    public static GoodsSeries of(Slice slice, Flow flow, String code) {
        Question question = slice.question();
        if (question.reporter() == null) {
            throw AppException.wrongUse("A series needs one reporter.", "Say whose figures with --reporter.");
        }
        boolean total = code.equals(TOTAL);
        Set<Period> published = slice.publication().published(flow);
        JointPeriods joint = JointPeriods.of(published);
        Sides sides = Sides.askedOnly(question, Optional.of(published));
        slice.setSides(sides);
        Map<Period, Sum> sums = read(slice, flow, code, total);
        Map<Period, List<Line>> lines = total ? Map.of() : lines(slice, flow, code);
        List<GoodsSeries.Point> points = new ArrayList<>();
        for (Period period : question.period().listPeriods()) {
            Sum sum = sums.get(period);
            GoodsSeries.Point point = point(slice, flow, code, period, sum, lines.getOrDefault(period, List.of()));
            Optional<Period> within = sum == null ? joint.inPlaceOf(period) : Optional.empty();
            points.add(
                    within.map(both -> jointly(slice, flow, code, period, both)).orElse(point));
            within.filter(both -> both.last().equals(period)
                            && sides.periods(Sides.ASKED).contains(both))
                    .map(both -> point(slice, flow, code, both, sums.get(both), lines.getOrDefault(both, List.of())))
                    .ifPresent(points::add);
        }
        slice.names().prepare(List.of(code));
        return new GoodsSeries(
                flow,
                code,
                total || code.isEmpty()
                        ? new GoodsName(total ? "published total" : "all asked goods", GoodsName.Origin.OURS)
                        : slice.names().get(code),
                question.currency(),
                points,
                slice.provenance(sides, flow));
    }

    /** A month whose figure stands in a joint one only; whether it is a zero is not known. */
    private static GoodsSeries.Point jointly(Slice slice, Flow flow, String code, Period month, Period both) {
        return new GoodsSeries.Point(
                month,
                CellState.PUBLISHED_JOINTLY,
                both.first().equals(month) ? both.last() : both.first(),
                null,
                null,
                null,
                null,
                false,
                null,
                slice.rowsCommand(flow, code, both.toString()));
    }

    private static Map<Period, Sum> read(Slice slice, Flow flow, String code, boolean total) {
        Area partner = slice.question().partner();
        Map<Period, Sum> sums = new HashMap<>();
        Area world = Areas.packed().listAll().stream()
                .filter(Area::isWorld)
                .findFirst()
                .orElseThrow();
        slice.engine()
                .forEach(
                        "analyses/series_points",
                        Map.of(
                                "kind", total ? "total" : "line",
                                "flow", flow.code(),
                                "code", total ? TOTAL : code,
                                "total_partner", partner == null ? world.code() : partner.code()),
                        row -> sums.put(
                                new Period(row.getInt("period")),
                                new Sum(
                                        row.findDecimal("value").orElse(null),
                                        row.findDecimal("value_usd").orElse(null),
                                        row.findDecimal("net_weight_kg").orElse(null),
                                        row.findDecimal("weighed_value_usd").orElse(null),
                                        row.getBoolean("weight_estimated"))));
        return sums;
    }

    private static Map<Period, List<Line>> lines(Slice slice, Flow flow, String code) {
        return slice.linesOf(flow, code.length(), List.of(code)).getOrDefault(code, List.of()).stream()
                .collect(Collectors.groupingBy(Line::period));
    }

    private static GoodsSeries.Point point(
            Slice slice, Flow flow, String code, Period period, @Nullable Sum sum, List<Line> lines) {
        String rows = slice.rowsCommand(flow, code, period.toString());
        if (sum == null) {
            CellState state = code.equals(TOTAL) ? CellState.NOT_PUBLISHED : absence(slice, flow, code, period);
            return new GoodsSeries.Point(period, state, null, null, null, null, null, false, null, rows);
        }
        CellState state = sum.value() == null
                ? CellState.SUPPRESSED
                : sum.value().signum() == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED;
        return new GoodsSeries.Point(
                period,
                state,
                null,
                sum.value(),
                sum.valueUsd(),
                sum.netWeightKg(),
                sum.netWeightKg() == null || sum.netWeightKg().signum() == 0
                        ? null
                        : Figures.ratio(sum.weighedValueUsd(), sum.netWeightKg()),
                sum.weightEstimated(),
                slice.verdicts().combine(lines),
                rows);
    }

    /** Without a code, an empty published period is a zero only if the release holds every good. */
    private static CellState absence(Slice slice, Flow flow, String code, Period period) {
        return slice.publication().absence(flow, code, period);
    }
}
