package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class SeriesAnalysisTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");

    private static GoodsSeries series(Path home, String period, String code) {
        Question question = Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse(period));
        try (Slice slice = Desk.of(Warehouse.at(home)).open(question)) {
            return SeriesAnalysis.of(slice, Flow.IMPORT, code);
        }
    }

    @Test
    void absentInAPublishedMonth_isAZero_absentMonthIsNot(@TempDir Path home) {
        new Sample()
                .imports(202301, "250410", "100")
                .imports(202302, "670420", "100")
                .imports(202304, "250410", "0")
                .load(Warehouse.at(home), "rel-one");
        assertThat(series(home, "2023-01..2023-04", "250410").points())
                .extracting(GoodsSeries.Point::state)
                .containsExactly(
                        CellState.REPORTED, CellState.REPORTED_ZERO, CellState.NOT_PUBLISHED, CellState.REPORTED_ZERO);
    }

    @Test
    void monthThatTheFileWasAskedFor_isAZero_withoutARow(@TempDir Path home) {
        new Sample().asked("2023-01..2023-03").imports(202302, "250410", "100").load(Warehouse.at(home), "rel-one");
        assertThat(series(home, "2023-01..2023-04", "250410").points())
                .extracting(GoodsSeries.Point::state)
                .containsExactly(
                        CellState.REPORTED_ZERO, CellState.REPORTED, CellState.REPORTED_ZERO, CellState.NOT_PUBLISHED);
    }

    @Test
    void onlySomeGoodsAskedFor_knowsZerosOfThoseAlone(@TempDir Path home) {
        new Sample()
                .named()
                .imports(202301, "250410", "100")
                .imports(202302, "670420", "100")
                .load(Warehouse.at(home), "rel-one");
        assertThat(series(home, "2023-02", "2504").points().getFirst().state()).isEqualTo(CellState.REPORTED_ZERO);
        assertThat(series(home, "2023-02", "2505").points().getFirst().state()).isEqualTo(CellState.NOT_PUBLISHED);
        assertThat(series(home, "2023-02", "250490").points().getFirst().state())
                .isEqualTo(CellState.NOT_PUBLISHED);
    }

    @Test
    void publishedOnlyByChapter_saysNothingOfItsHeadings(@TempDir Path home) {
        new Sample().imports(202301, "61", "100").load(Warehouse.at(home), "rel-one");
        assertThat(series(home, "2023-01", "610910").points().getFirst().state())
                .isEqualTo(CellState.NOT_PUBLISHED);
    }

    @Test
    void rowsWithoutWeight_stayOutOfTheUnitValue(@TempDir Path home) {
        new Sample()
                .row(
                        Sample.CHINA,
                        Sample.NORTH_KOREA,
                        "M",
                        202301,
                        "250410",
                        new BigDecimal("100"),
                        null,
                        null,
                        new BigDecimal("50"),
                        0)
                .imports(202301, "250490", "900")
                .load(Warehouse.at(home), "rel-one");
        GoodsSeries.Point point = series(home, "2023-01", "2504").points().getFirst();
        assertThat(point.valueUsd()).isEqualByComparingTo("1000");
        assertThat(point.unitValueUsdPerKg()).isEqualByComparingTo("2");
    }

    @Test
    void publishedTotal_isASeriesOfItsOwn(@TempDir Path home) {
        new Sample().imports(202301, "250410", "100").total(202301, "900").load(Warehouse.at(home), "rel-one");
        assertThat(series(home, "2023-01", SeriesAnalysis.TOTAL)
                        .points()
                        .getFirst()
                        .value())
                .isEqualByComparingTo("900");
        assertThat(series(home, "2023-01", "").points().getFirst().value()).isEqualByComparingTo("100");
    }
}
