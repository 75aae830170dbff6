package org.tidewaiter.casebook.corroborate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.casebook.check.Route;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * A figure that would hold goods of an incident if they had been declared as such.
 *
 * @param before the months just before, oldest first
 * @param rows command that lists the rows behind the figure; empty where nothing is loaded
 */
public record CustomsCell(
        Area reporter,
        Flow flow,
        Area partner,
        String code,
        Period period,
        CellState state,
        @Nullable BigDecimal valueUsd,
        List<Before> before,
        String rows) {
    private static final int MONTHS_BEFORE = 3; // a quarter: one odd month does not decide what is usual

    /** A month before. */
    public record Before(
            Period period, CellState state, @Nullable BigDecimal valueUsd) {}

    public CustomsCell {
        before = List.copyOf(before);
    }

    /** As links of reports name it: CN:import:KP:2611:2024-06. */
    public String target() {
        return reporter.shortCode() + ":" + flow.word() + ":" + partner.shortCode() + ":" + code + ":" + period;
    }

    /** The cells of some codes that move on a route in some months. */
    static List<CustomsCell> list(Desk desk, Route route, List<String> codes, YearMonth first, YearMonth last) {
        Flow flow = route.isImport() ? Flow.IMPORT : Flow.EXPORT;
        PeriodRange range = new PeriodRange(Period.of(first.minusMonths(MONTHS_BEFORE)), Period.of(last));
        Question question = Question.about(route.reporter(), route.partner(), List.of(flow), range)
                .withBaselineYears(List.of());
        List<CustomsCell> cells = new ArrayList<>();
        if (!desk.holds(question)) {
            codes.forEach(code -> cells.addAll(cells(route, flow, code, notLoaded(range))));
            return cells;
        }
        try (Slice slice = desk.open(question)) {
            for (String code : codes) {
                List<GoodsSeries.Point> points = SeriesAnalysis.of(slice, flow, code).points().stream()
                        .filter(point -> !point.period().isJoint())
                        .toList();
                cells.addAll(cells(route, flow, code, points));
            }
        }
        return cells;
    }

    private static List<GoodsSeries.Point> notLoaded(PeriodRange range) {
        return range.listPeriods().stream()
                .map(period -> new GoodsSeries.Point(
                        period, CellState.NOT_PUBLISHED, null, null, null, null, null, false, null, ""))
                .toList();
    }

    private static List<CustomsCell> cells(Route route, Flow flow, String code, List<GoodsSeries.Point> points) {
        List<CustomsCell> cells = new ArrayList<>();
        for (int at = MONTHS_BEFORE; at < points.size(); at++) {
            GoodsSeries.Point point = points.get(at);
            List<Before> before = points.subList(at - MONTHS_BEFORE, at).stream()
                    .map(each -> new Before(each.period(), each.state(), each.valueUsd()))
                    .toList();
            cells.add(new CustomsCell(
                    route.reporter(),
                    flow,
                    route.partner(),
                    code,
                    point.period(),
                    point.state(),
                    point.valueUsd(),
                    before,
                    point.rows()));
        }
        return cells;
    }
}
