package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Period;

/** Many goods month by month, one small picture each, all on one scale so that they can be compared. */
final class SmallMultiples {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 130;
    private static final double TOP = 40;
    private static final double BOTTOM = 112;

    private SmallMultiples() {}

    /** One picture per good, in the order of the facts. */
    static List<String> draw(BriefFacts facts, Words words, boolean forPaper) {
        BigDecimal most = BigDecimal.ONE;
        for (MonthlySeries series : facts.multiples()) {
            for (MonthlySeries.Point point : series.points()) {
                if (point.value() != null) {
                    most = most.max(point.value());
                }
            }
        }
        List<String> pictures = new ArrayList<>();
        for (MonthlySeries series : facts.multiples()) {
            pictures.add(one(series, most, facts, words, forPaper));
        }
        return pictures;
    }

    private static String one(MonthlySeries series, BigDecimal most, BriefFacts facts, Words words, boolean forPaper) {
        List<MonthlySeries.Point> points = series.points();
        Period first = points.getFirst().period();
        Period last = points.getLast().period();
        BigDecimal peak = points.stream()
                .map(point -> point.value() == null ? BigDecimal.ZERO : point.value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        String description =
                first + " – " + last + ": " + words.money(peak, facts.subject().currency()) + " max";
        Svg svg = new Svg(WIDTH, HEIGHT, series.name() + " " + series.code(), description, forPaper);
        boolean linked = facts.hasRows(series.flow(), series.code());
        if (linked) {
            svg.openLink(GoodsRows.anchorOf(series.flow(), series.code()));
        }
        svg.mark(6, 9, series.answer());
        svg.text(16, 13, Svg.fit(series.name(), WIDTH - 20, 12), 12, "start", false);
        svg.text(16, 28, series.code() + " · " + words.flow(series.flow()), 11, "start", true);
        if (linked) {
            svg.closeLink();
        }
        double step = WIDTH / points.size();
        double scale = (BOTTOM - TOP) / most.doubleValue();
        svg.line(0, TOP, WIDTH, TOP, "grid").line(0, BOTTOM, WIDTH, BOTTOM, "axis");
        svg.text(WIDTH, TOP - 3, words.millions(most), 10, "end", true);
        for (int i = 0; i < points.size(); i++) {
            MonthlySeries.Point point = points.get(i);
            double x = i * step;
            if (point.value() != null && point.value().signum() != 0) {
                double height = Math.max(point.value().doubleValue() * scale, 0.8);
                String tip = point.period() + ": "
                        + words.money(point.value(), facts.subject().currency());
                svg.rect(
                        x + step * 0.12,
                        BOTTOM - height,
                        step * 0.76,
                        height,
                        Svg.colour(series.answer()),
                        Words.cssClass(series.answer()),
                        tip);
            } else if (point.state() != CellState.REPORTED && point.state() != CellState.REPORTED_ZERO) {
                svg.hatch(x, TOP, step, BOTTOM - TOP);
            }
        }
        rules(svg, facts.lawChanges(), points, step);
        svg.text(0, HEIGHT - 4, first.toString(), 10, "start", true);
        svg.text(WIDTH, HEIGHT - 4, last.toString(), 10, "end", true);
        return svg.close();
    }

    private static void rules(Svg svg, List<LawChange> changes, List<MonthlySeries.Point> points, double step) {
        for (LawChange change : changes) {
            for (int i = 0; i < points.size(); i++) {
                Period period = points.get(i).period();
                if (!change.day().isBefore(period.start()) && !change.day().isAfter(period.end())) {
                    double x = i * step;
                    svg.line(x, TOP - 6, x, BOTTOM, "rule");
                    boolean left = x > WIDTH / 2;
                    svg.text(x + (left ? -3 : 3), TOP + 8, change.act(), 9, left ? "end" : "start", true);
                }
            }
        }
    }
}
