package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

/** January and February 2020 as one figure of 500, after 100 and 200 in 2019; March stands alone in both years. */
class JointPeriodsTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");
    private static final int JOINT = 20200102;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @BeforeEach
    void setUp() {
        new Sample()
                .edition("HS2017")
                .imports(201901, "250410", "100000")
                .imports(201902, "250410", "200000")
                .imports(201903, "250410", "10000")
                .load(Warehouse.at(home), "rel-2019", "2020-01-20");
        new Sample()
                .edition("HS2017")
                .imports(JOINT, "250410", "500000")
                .imports(202003, "250410", "20000")
                .load(Warehouse.at(home), "rel-2020", "2020-04-20");
    }

    private <T> T ask(String period, int baseline, Function<Slice, T> look) {
        Question question = Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse(period))
                .withBaselineYears(List.of(baseline));
        try (Slice slice = Desk.of(Warehouse.at(home)).open(question)) {
            return look.apply(slice);
        }
    }

    private Ranking ranking(String period, int baseline) {
        return ask(period, baseline, slice -> RankingAnalysis.of(slice, Flow.IMPORT));
    }

    @Test
    void series_saysWithWhichMonthAndShowsTheJointFigureApart() {
        GoodsSeries series = ask("2020-01..2020-03", 2019, slice -> SeriesAnalysis.of(slice, Flow.IMPORT, "250410"));
        assertThat(series.points())
                .extracting(point -> point.period() + " " + point.state().id() + " " + point.publishedWith())
                .containsExactly(
                        "2020-01 published_jointly 2020-02",
                        "2020-02 published_jointly 2020-01",
                        "2020-01..2020-02 reported null",
                        "2020-03 reported null");
        assertThat(series.points().get(2).value()).isEqualByComparingTo("500000");
        assertThat(series.provenance().periodsNotPublished()).isEmpty();
    }

    @Test
    void oneOfTheMonthsAsked_isNeitherAFigureNorAZero() {
        GoodsSeries series = ask("2020-02", 2019, slice -> SeriesAnalysis.of(slice, Flow.IMPORT, "250410"));
        assertThat(series.points()).hasSize(1);
        assertThat(series.points().getFirst().state()).isEqualTo(CellState.PUBLISHED_JOINTLY);
        assertThat(series.points().getFirst().value()).isNull();
        assertThat(series.points().getFirst().rows()).contains("--period 2020-01..2020-02");
        Ranking ranking = ranking("2020-02..2020-03", 2019);
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("20000");
        assertThat(ranking.bases().getFirst().periodsLeftOut()).containsExactly(Period.parse("2020-02"));
        assertThat(ranking.provenance().notes())
                .anyMatch(note -> note.startsWith("2020-02 is published jointly with 2020-01"));
    }

    @Test
    void bothMonthsAsked_areComparedTogether() {
        Basis basis = ranking("2020-01..2020-03", 2019).bases().getFirst();
        assertThat(basis.value()).isEqualByComparingTo("520000");
        assertThat(basis.base()).isEqualByComparingTo("310000");
        assertThat(basis.periodsLeftOut()).isEmpty();
    }

    @Test
    void aSingleMonth_isNeverComparedWithAJointFigure() {
        new Sample().edition("HS2017").imports(202102, "250410", "90000").load(Warehouse.at(home), "rel-2021");
        Basis basis = ranking("2021-01..2021-02", 2020).bases().getFirst();
        assertThat(basis.value()).isNull();
        assertThat(basis.periodsLeftOut()).hasSize(2);
    }

    @Test
    void bothMonthsPublishedLater_setTheJointFigureAside() {
        new Sample()
                .edition("HS2017")
                .imports(202001, "250410", "300000")
                .imports(202002, "250410", "150000")
                .load(Warehouse.at(home), "rel-late");
        Ranking ranking = ranking("2020-01..2020-03", 2019);
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("470000");
        assertThat(ranking.provenance().notes()).noneMatch(note -> note.contains("one figure"));
        assertThat(ask("2020-01..2020-02", 2019, slice -> SeriesAnalysis.of(slice, Flow.IMPORT, "250410"))
                        .points())
                .extracting(GoodsSeries.Point::state)
                .containsExactly(CellState.REPORTED, CellState.REPORTED);
    }

    @Test
    void oneMonthPublishedLater_neverCountsBesideTheJointFigure() {
        new Sample().edition("HS2017").imports(202002, "250410", "150000").load(Warehouse.at(home), "rel-late");
        assertThat(ranking("2020-01..2020-03", 2019).sumOfLines()).isEqualByComparingTo("520000");
        assertThat(ranking("2020-02..2020-03", 2019).sumOfLines()).isEqualByComparingTo("170000");
        Screening screening = ask("2020-01..2020-03", 2019, ScreeningAnalysis::of);
        assertThat(screening.lines()).hasSize(2);
    }

    @Test
    void absentFromAJointFigure_leavesTheMonthsUnknown() {
        GoodsSeries series = ask("2020-01..2020-02", 2019, slice -> SeriesAnalysis.of(slice, Flow.IMPORT, "670420"));
        assertThat(series.points())
                .extracting(GoodsSeries.Point::state)
                .containsExactly(CellState.PUBLISHED_JOINTLY, CellState.PUBLISHED_JOINTLY, CellState.REPORTED_ZERO);
    }

    @Test
    void rows_areShownWithTheirOwnPeriod() {
        Question question = Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse("2020-02"));
        assertThat(RowTrail.list(Warehouse.at(home), question, "250410"))
                .extracting(row -> row.period().toString())
                .containsExactly("2020-01..2020-02");
    }
}
