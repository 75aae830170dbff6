package org.tidewaiter.web.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.web.View;
import org.tidewaiter.web.chart.Chart;
import org.tidewaiter.web.chart.SeriesOption;

/** Both directions month by month. A month without a figure is a gap in the line, and a word in the table. */
final class MonthsChart {
    private static final int DECIMALS = 3; // of millions
    private static final int HEIGHT = 300; // pixels

    private MonthsChart() {}

    static Optional<Chart> of(View view, BriefFacts brief, Map<Flow, List<GoodsSeries.Point>> months) {
        List<GoodsSeries.Point> first = months.values().iterator().next();
        boolean anything = months.values().stream().flatMap(List::stream).anyMatch(point -> point.value() != null);
        if (!anything) {
            return Optional.empty();
        }
        String currency = brief.subject().currency();
        SeriesOption option = new SeriesOption(
                first.stream().map(point -> point.period().toString()).toList(),
                view.text("overview.millions", currency));
        months.forEach((flow, points) -> option.line(
                view.words().flow(flow),
                flow.isInward() ? "import" : "export",
                points.stream().map(point -> millions(point.value())).toList()));
        brief.lawChanges()
                .forEach(change -> option.event(
                        change.day().toString().substring(0, 7), view.text("overview.lawday", change.act())));
        PeriodRange range =
                new PeriodRange(first.getFirst().period(), first.getLast().period());
        String title = view.text(
                "overview.chart",
                view.words().name(brief.subject().reporter()),
                view.words().name(brief.subject().partner()),
                view.words().range(range));
        List<String> columns = new ArrayList<>(List.of(view.text("overview.month")));
        months.keySet()
                .forEach(
                        flow -> columns.add(view.words().flow(flow) + ", " + view.text("overview.millions", currency)));
        return Optional.of(new Chart(
                "months",
                title,
                view.text("overview.millions", currency),
                title,
                view.source(),
                option.build(),
                HEIGHT,
                columns,
                rows(view, months)));
    }

    private static List<List<String>> rows(View view, Map<Flow, List<GoodsSeries.Point>> months) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        months.forEach((flow, points) -> points.forEach(point -> rows.computeIfAbsent(
                        point.period().toString(), period -> new ArrayList<>(List.of(period)))
                .add(
                        point.value() == null
                                ? "– " + view.words().state(point.state())
                                : view.words().millions(point.value()))));
        return List.copyOf(rows.values());
    }

    private static @Nullable BigDecimal millions(@Nullable BigDecimal value) {
        return value == null ? null : value.movePointLeft(6).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
