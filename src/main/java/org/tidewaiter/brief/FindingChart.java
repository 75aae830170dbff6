package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Period;

/** The series behind a finding: what was noticed in colour, the expected range as a band, each kind of empty month. */
final class FindingChart {
    private static final double WIDTH = 460; // as the bars: labels keep their size on a phone
    private static final double HEIGHT = 120;
    private static final double TOP = 18;
    private static final double BOTTOM = 98;
    private static final String BAND = "#b9d3e6";
    private static final String QUIET = "#8f8e88";

    private FindingChart() {}

    /** The picture, or nothing where no single flow stands behind the finding. */
    static @Nullable String draw(FindingsFacts.Item item, Words words, boolean forPaper) {
        Picture picture = item.view().picture();
        if (picture == null || picture.points().isEmpty()) {
            return null;
        }
        List<Picture.Point> points = picture.points();
        double most = most(picture);
        Svg svg = new Svg(
                WIDTH,
                HEIGHT,
                item.goods() + " " + item.view().code(),
                words.text("findings.chart", picture.from(), picture.to(), amount(most, picture, words)),
                forPaper);
        double step = WIDTH / points.size();
        double scale = (BOTTOM - TOP) / most;
        band(svg, picture, step, scale);
        svg.line(0, TOP, WIDTH, TOP, "grid").line(0, BOTTOM, WIDTH, BOTTOM, "axis");
        svg.text(WIDTH, TOP - 5, amount(most, picture, words), 10, "end", true);
        for (int i = 0; i < points.size(); i++) {
            column(svg, item.view(), picture, points.get(i), i * step, step, scale, words);
        }
        svg.text(0, HEIGHT - 6, points.getFirst().month(), 10, "start", true);
        svg.text(WIDTH, HEIGHT - 6, points.getLast().month(), 10, "end", true);
        return svg.close();
    }

    private static double most(Picture picture) {
        double most = picture.high() == null ? 1 : picture.high();
        for (Picture.Point point : picture.points()) {
            most = Math.max(most, point.value() == null ? 0 : point.value());
        }
        return most;
    }

    private static String amount(double value, Picture picture, Words words) {
        return picture.unit().equals(Picture.DOLLARS)
                ? words.money(BigDecimal.valueOf(Math.rint(value)), picture.unit())
                : words.share(BigDecimal.valueOf(value));
    }

    private static void band(Svg svg, Picture picture, double step, double scale) {
        Double low = picture.low();
        Double high = picture.high();
        if (low == null || high == null) {
            return;
        }
        int first = place(picture, picture.from());
        int last = place(picture, picture.to());
        double top = Math.max(TOP, BOTTOM - high * scale);
        double bottom = Math.min(BOTTOM, BOTTOM - low * scale);
        svg.rect(first * step, top, (last - first + 1) * step, Math.max(bottom - top, 1), BAND, "band", "");
    }

    private static int place(Picture picture, String month) {
        for (int i = 0; i < picture.points().size(); i++) {
            if (picture.points().get(i).month().equals(month)) {
                return i;
            }
        }
        return 0;
    }

    private static void column(
            Svg svg,
            FindingView view,
            Picture picture,
            Picture.Point point,
            double x,
            double step,
            double scale,
            Words words) {
        Double value = point.value();
        if (value != null && value > 0) {
            boolean noticed = point.month().compareTo(picture.from()) >= 0
                    && point.month().compareTo(picture.to()) <= 0;
            Answer answer = view.findAnswer().orElse(Answer.OUT_OF_SCOPE);
            double height = Math.max(value * scale, 0.8);
            svg.rect(
                    x + step * 0.12,
                    BOTTOM - height,
                    step * 0.76,
                    height,
                    noticed ? Svg.colour(answer) : QUIET,
                    noticed ? Words.cssClass(answer) : "quiet",
                    words.period(Period.parse(point.month())) + ": " + amount(value, picture, words));
        } else if (point.state() == CellState.REPORTED_ZERO) {
            svg.rect(x + step * 0.3, BOTTOM + 2, step * 0.4, 2, QUIET, "quiet", "");
        } else {
            svg.hatch(x, TOP, step, BOTTOM - TOP);
        }
    }
}
