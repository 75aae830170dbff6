package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.law.LawSpan;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.web.View;
import org.tidewaiter.web.chart.Chart;
import org.tidewaiter.web.chart.SeriesOption;

/** Value and unit value of a good by period. A period without a figure is a gap in the line, and a word in the table. */
final class GoodCharts {
    private static final int DECIMALS = 4; // of millions, and of dollars a kilogram
    private static final int HEIGHT = 260; // pixels
    private static final int LEAST_FOR_RANGE = 8; // months: fewer have no usual range worth a name

    private final View view;
    private final GoodsSeries series;
    private final String who;
    private final PeriodRange range;

    GoodCharts(View view, GoodsSeries series) {
        this.view = view;
        this.series = series;
        this.who = view.text(
                "goods.chart.who",
                view.words().name(view.asked().reporter()),
                view.words().flow(series.flow()),
                view.words().name(view.asked().partner()),
                series.code());
        this.range = new PeriodRange(
                series.points().getFirst().period().first(),
                series.points().getLast().period().last());
    }

    /** Values with the law's changes as thin rules; nothing where no period has a figure. */
    Optional<Chart> value(LawTimeline timeline) {
        if (series.points().stream().allMatch(point -> point.value() == null)) {
            return Optional.empty();
        }
        String unit = view.text("overview.millions", series.currency());
        SeriesOption option = new SeriesOption(periods(), unit);
        option.line(
                view.words().flow(series.flow()),
                series.flow().isInward() ? "import" : "export",
                series.points().stream().map(point -> rounded(point.value(), 6)).toList());
        for (LawSpan span : timeline.spans()) {
            if (span.first() != null) {
                option.event(period(span), rule(span));
            }
        }
        return Optional.of(chart(
                "value-" + series.flow().word(),
                view.text("goods.chart.value", who, view.words().range(range)),
                unit + "; " + view.text("goods.chart.rules"),
                option,
                List.of(view.text("overview.month"), unit),
                series.points().stream()
                        .map(point -> List.of(
                                point.period().toString(),
                                cell(point, view.words().millions(point.value()), point.value())))
                        .toList()));
    }

    /** Unit values with the quartiles of the periods shown; nothing where none is known. */
    Optional<Chart> unit() {
        List<BigDecimal> known = new ArrayList<>();
        for (GoodsSeries.Point point : series.points()) {
            if (point.unitValueUsdPerKg() != null) {
                known.add(point.unitValueUsdPerKg());
            }
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        SeriesOption option = new SeriesOption(periods(), view.text("goods.unit"));
        String usual = view.text("goods.chart.few", LEAST_FOR_RANGE);
        if (known.size() >= LEAST_FOR_RANGE) {
            Quartiles quartiles = Quartiles.of(known);
            option.band(view.text("goods.chart.usual"), all(quartiles.low()), all(quartiles.high()));
            usual = view.text(
                    "goods.chart.quartiles",
                    view.words().number(quartiles.median(), 3),
                    view.words().number(quartiles.low(), 3),
                    view.words().number(quartiles.high(), 3),
                    known.size());
        }
        option.line(
                view.text("goods.unit.short"),
                series.flow().isInward() ? "import" : "export",
                series.points().stream()
                        .map(point -> rounded(point.unitValueUsdPerKg(), 0))
                        .toList());
        return Optional.of(chart(
                "unit-" + series.flow().word(),
                view.text("goods.chart.unit", who, view.words().range(range)),
                view.text("goods.unit") + "; " + usual,
                option,
                List.of(view.text("overview.month"), view.text("goods.unit")),
                series.points().stream()
                        .map(point -> List.of(
                                point.period().toString(),
                                point.unitValueUsdPerKg() == null
                                        ? view.text("goods.noweight")
                                        : view.words().number(point.unitValueUsdPerKg(), 3)))
                        .toList()));
    }

    private Chart chart(
            String id,
            String title,
            String subtitle,
            SeriesOption option,
            List<String> columns,
            List<List<String>> rows) {
        return new Chart(
                id, title, subtitle, title + ". " + subtitle, view.source(), option.build(), HEIGHT, columns, rows);
    }

    private String cell(GoodsSeries.Point point, String text, @Nullable BigDecimal value) {
        return value == null ? "– " + view.words().state(point.state()) : text;
    }

    private List<String> periods() {
        return series.points().stream().map(point -> point.period().toString()).toList();
    }

    private List<@Nullable BigDecimal> all(BigDecimal value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        series.points().forEach(point -> values.add(value.setScale(DECIMALS, RoundingMode.HALF_EVEN)));
        return values;
    }

    /** The period that a change of the law falls in. */
    private String period(LawSpan span) {
        String day = String.valueOf(span.first());
        boolean annual = range.frequency() == Period.Frequency.ANNUAL;
        return day.substring(0, annual ? 4 : 7);
    }

    private String rule(LawSpan span) {
        String state = view.words().lawState(span.state());
        String act = span.act();
        String paragraph = span.paragraph();
        return act == null || paragraph == null
                ? state
                : state + ", " + LegalAct.citeShort(act.replaceFirst(" \\(\\d{4}\\)$", ""), paragraph);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal value, int places) {
        return value == null ? null : value.movePointLeft(places).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
