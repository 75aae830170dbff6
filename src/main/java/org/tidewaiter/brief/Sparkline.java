package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * One good of a ranking as a row of small bars: the periods asked for in the colour of the flow, those before in grey. A
 * period that is not published has neither bar nor ground line, a published zero has the ground line alone.
 */
final class Sparkline {
    private static final double WIDTH = 96; // about the width of a figure in the table
    private static final double HEIGHT = 22;
    private static final double GROUND = 20;
    private static final int MONTHS_BEFORE = 12; // one turn of the seasons
    private static final int YEARS_BEFORE = 5; // a line is to be seen, not a dot

    private Sparkline() {}

    /** The periods shown for a question. */
    static PeriodRange shown(PeriodRange asked) {
        boolean annual = asked.frequency() == Period.Frequency.ANNUAL;
        int years = annual ? YEARS_BEFORE : MONTHS_BEFORE / 12;
        return new PeriodRange(asked.from().plusYears(-years), asked.to());
    }

    /** The picture; empty where the good has no period to show. */
    static String draw(FlowFacts.GoodsLine good, Flow flow, Subject subject, Words words, boolean forPaper) {
        List<MonthlySeries.Point> months = good.months();
        BigDecimal most = BigDecimal.ZERO;
        for (MonthlySeries.Point point : months) {
            if (point.value() != null) {
                most = most.max(point.value());
            }
        }
        if (months.isEmpty() || most.signum() == 0) {
            return "";
        }
        Svg svg = new Svg(WIDTH, HEIGHT, title(good, months, most, subject, words), "", forPaper);
        double step = WIDTH / months.size();
        for (int i = 0; i < months.size(); i++) {
            MonthlySeries.Point point = months.get(i);
            if (point.state() != CellState.REPORTED && point.state() != CellState.REPORTED_ZERO) {
                continue;
            }
            boolean asked = subject.period().holds(point.period());
            svg.line(i * step, GROUND + 0.5, (i + 1) * step, GROUND + 0.5, "axis");
            if (point.value() != null && point.value().signum() > 0) {
                double height = Math.max(point.value().doubleValue() / most.doubleValue() * (GROUND - 1), 0.8);
                String colour =
                        asked ? (flow.isInward() ? "#0072B2" : "#009E73") : "#5b5b57"; // Okabe and Ito, or neutral
                String name = asked ? (flow.isInward() ? "import" : "export") : "before";
                svg.rect(i * step + step * 0.1, GROUND - height, step * 0.8, height, colour, name, "");
            }
        }
        return svg.close();
    }

    private static String title(
            FlowFacts.GoodsLine good, List<MonthlySeries.Point> months, BigDecimal most, Subject subject, Words words) {
        Period peak = months.stream()
                .filter(point -> point.value() != null && point.value().compareTo(most) == 0)
                .findFirst()
                .orElseThrow()
                .period();
        long missing = months.stream()
                .filter(point -> point.state() != CellState.REPORTED && point.state() != CellState.REPORTED_ZERO)
                .count();
        PeriodRange range =
                new PeriodRange(months.getFirst().period(), months.getLast().period());
        String title = words.text(
                "spark.title",
                good.name(),
                words.range(range),
                words.money(most, subject.currency()),
                words.period(peak));
        return missing == 0 ? title : title + " " + words.text("spark.missing", missing);
    }
}
