package org.tidewaiter.web.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.law.Answer;
import org.tidewaiter.web.View;
import org.tidewaiter.web.chart.Chart;
import org.tidewaiter.web.chart.SeriesOption;
import org.tidewaiter.web.words.LawCell;

/** The flow behind a finding: its months in the colour of the verdict, those before in grey, the expected range as a band. */
final class FindingChart {
    private static final int HEIGHT = 260; // pixels

    private FindingChart() {}

    static Chart of(View view, FindingView finding, Picture picture) {
        boolean dollars = picture.unit().equals(Picture.DOLLARS);
        String unit = dollars ? view.text("findings.chart.unit") : view.text("findings.chart.percent");
        List<String> months =
                picture.points().stream().map(Picture.Point::month).toList();
        SeriesOption option = new SeriesOption(months, unit);
        if (picture.low() != null && picture.high() != null) {
            option.band(
                    view.text("findings.chart.band"),
                    inside(picture, months, amount(picture.low(), dollars)),
                    inside(picture, months, amount(picture.high(), dollars)));
        }
        option.bars(
                finding.goods(),
                picture.points().stream()
                        .map(point -> amount(point.value(), dollars))
                        .toList(),
                months.stream()
                        .map(month -> isNoticed(picture, month) ? colour(finding) : "soft")
                        .toList());
        return new Chart(
                "picture",
                view.text("findings.chart", finding.goods(), finding.code(), picture.from(), picture.to()),
                view.text("findings.chart.legend"),
                view.text("findings.chart", finding.goods(), finding.code(), picture.from(), picture.to()),
                view.source(),
                option.build(),
                HEIGHT,
                List.of(view.text("findings.chart.month"), unit),
                picture.points().stream()
                        .map(point -> row(view, point, dollars))
                        .toList());
    }

    private static boolean isNoticed(Picture picture, String month) {
        return month.compareTo(picture.from()) >= 0 && month.compareTo(picture.to()) <= 0;
    }

    private static String colour(FindingView finding) {
        return LawCell.mark(finding.findAnswer().orElse(Answer.OUT_OF_SCOPE));
    }

    private static List<@Nullable BigDecimal> inside(Picture picture, List<String> months, @Nullable BigDecimal value) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        months.forEach(month -> values.add(isNoticed(picture, month) ? value : null));
        return Collections.unmodifiableList(values);
    }

    private static @Nullable BigDecimal amount(@Nullable Double value, boolean dollars) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).movePointLeft(dollars ? 6 : 0).setScale(3, RoundingMode.HALF_EVEN);
    }

    private static List<String> row(View view, Picture.Point point, boolean dollars) {
        Double value = point.value();
        String text = value == null
                ? "– " + view.words().state(point.state())
                : dollars
                        ? view.words().millions(BigDecimal.valueOf(value))
                        : view.words().share(BigDecimal.valueOf(value));
        return List.of(point.month(), text);
    }
}
