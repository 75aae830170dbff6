package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class RankingAnalysisTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");

    @TempDir
    @Nullable
    Path home;

    private Warehouse warehouse = Warehouse.at(Path.of("unset"));

    @BeforeEach
    void open() {
        warehouse = Warehouse.at(home == null ? Path.of("unset") : home);
    }

    private static Question imports(String period) {
        return Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse(period));
    }

    private Ranking rank(Question question) {
        try (Slice slice = Desk.of(warehouse).open(question)) {
            return RankingAnalysis.of(slice, question.flows().getFirst());
        }
    }

    @Test
    void monthsOfBothYears_areAddedAndRanked() {
        new Sample()
                .imports(202201, "670420", "200000")
                .imports(202301, "670420", "500000")
                .imports(202302, "670420", "100000")
                .imports(202202, "261100", "900000")
                .imports(202301, "261100", "300000")
                .load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01..2023-02"));
        assertThat(ranking.goods()).extracting(RankedGoods::code).containsExactly("670420", "261100");
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("900000");
        Change wigs = ranking.goods().getFirst().changes().getFirst();
        assertThat(wigs.base()).isEqualByComparingTo("200000");
        assertThat(wigs.ratio()).isEqualByComparingTo("3");
        assertThat(wigs.rankChange()).isEqualTo(1);
    }

    @Test
    void monthMissingOnOneSide_isLeftOutOfBoth() {
        new Sample()
                .imports(202201, "670420", "200000")
                .imports(202301, "670420", "300000")
                .imports(202302, "670420", "700000")
                .load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01..2023-02"));
        Basis basis = ranking.bases().getFirst();
        assertThat(basis.periodsUsed()).containsExactly(Period.parse("2023-01"));
        assertThat(basis.periodsLeftOut()).containsExactly(Period.parse("2023-02"));
        assertThat(basis.isWhole()).isFalse();
        assertThat(ranking.goods().getFirst().value()).isEqualByComparingTo("1000000");
        assertThat(ranking.goods().getFirst().changes().getFirst().value()).isEqualByComparingTo("300000");
        assertThat(ranking.goods().getFirst().changes().getFirst().ratio()).isEqualByComparingTo("1.5");
    }

    @Test
    void nothingPublishedInTheOtherYear_comparesNothing() {
        new Sample().imports(202301, "670420", "300000").load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01"));
        assertThat(ranking.bases().getFirst().base()).isNull();
        Change change = ranking.goods().getFirst().changes().getFirst();
        assertThat(change.baseState()).isEqualTo(CellState.NOT_PUBLISHED);
        assertThat(change.difference()).isNull();
    }

    @Test
    void baseUnderHundredThousandDollars_hasNoPercentage() {
        new Sample()
                .imports(202201, "670420", "99999")
                .imports(202301, "670420", "300000")
                .load(warehouse, "rel-one");
        Change change = rank(imports("2023-01")).goods().getFirst().changes().getFirst();
        assertThat(change.lowBase()).isTrue();
        assertThat(change.percent()).isNull();
        assertThat(change.difference()).isEqualByComparingTo("200001");
    }

    @Test
    void finerCodesBesideTheirHeading_areCountedOnce() {
        new Sample()
                .imports(202301, "72", "150")
                .imports(202301, "7202", "100")
                .imports(202301, "720221", "60")
                .imports(202301, "720230", "40")
                .imports(202301, "7203", "50")
                .load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01"));
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("150");
        assertThat(ranking.goods()).extracting(RankedGoods::code).containsExactly("720221", "7203", "720230");
        assertThat(ranking.goods().get(1).coarser()).isTrue();
        Ranking chapters = rank(imports("2023-01").withGoods(GoodsChoice.all(2)));
        assertThat(chapters.goods()).singleElement().satisfies(goods -> {
            assertThat(goods.code()).isEqualTo("72");
            assertThat(goods.value()).isEqualByComparingTo("150");
        });
    }

    @Test
    void publishedTotal_standsBesideTheLinesAndIsNotAdded() {
        new Sample().imports(2023, "6704", "70").total(2023, "100").load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023"));
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("70");
        assertThat(ranking.publishedTotal()).isEqualByComparingTo("100");
    }

    @Test
    void newAfterAReportedZero_saysSinceWhen() {
        new Sample()
                .imports(201911, "720221", "500")
                .imports(202201, "670420", "100")
                .imports(202301, "670420", "100")
                .imports(202301, "720221", "800")
                .load(warehouse, "rel-one");
        Turn turn = rank(imports("2023-01"))
                .listTurns(Turn.Kind.NEW_FROM_ZERO, 2022)
                .getFirst();
        assertThat(turn.code()).isEqualTo("720221");
        assertThat(turn.zeroState()).isEqualTo(CellState.REPORTED_ZERO);
        assertThat(turn.lastBefore()).isEqualTo(Period.parse("2019-11"));
    }

    @Test
    void newWhereOnlySomeGoodsWereAskedFor_isNoReportedZero() {
        new Sample().named().imports(202201, "670420", "100").load(warehouse, "rel-one");
        new Sample()
                .named()
                .imports(202301, "670420", "100")
                .imports(202301, "720221", "800")
                .load(warehouse, "rel-two");
        Ranking ranking = rank(imports("2023-01"));
        assertThat(ranking.listTurns(Turn.Kind.NEW_FROM_ZERO, 2022))
                .singleElement()
                .extracting(Turn::zeroState)
                .isEqualTo(CellState.NOT_PUBLISHED);
    }

    @Test
    void codeThatAnEditionBroughtIn_isMarkedAsAChangeOfCode() {
        new Sample()
                .edition("HS2017")
                .imports(202101, "854140", "100")
                .edition("HS2022")
                .imports(202201, "854143", "100")
                .load(warehouse, "rel-one");
        Turn turn = rank(imports("2022-01"))
                .listTurns(Turn.Kind.NEW_FROM_ZERO, 2021)
                .getFirst();
        assertThat(turn.editionNote()).contains("HS2017").contains("854140");
    }

    @Test
    void askedCurrency_takesTheNativeFigureAndConvertsTheRest() {
        new Sample()
                .importsInYuan(202301, "670420", "100", "680")
                .imports(202301, "261100", "100")
                .load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01").withCurrency("CNY"));
        assertThat(ranking.goods().getFirst().value()).isEqualByComparingTo("680");
        assertThat(ranking.provenance().rates()).hasSize(1);
        BigDecimal rate = ranking.provenance().rates().getFirst().unitsPerUsd();
        assertThat(ranking.goods().get(1).value())
                .isEqualByComparingTo(rate.multiply(BigDecimal.valueOf(100)).setScale(3, RoundingMode.HALF_UP));
        assertThat(ranking.goods().getFirst().valueUsd()).isEqualByComparingTo("100");
    }

    @Test
    void verdict_standsBesideEachRow() {
        new Sample()
                .imports(202301, "250410", "100")
                .imports(202301, "670420", "90")
                .load(warehouse, "rel-one");
        Ranking ranking = rank(imports("2023-01"));
        Verdict graphite = ranking.goods().getFirst().verdict();
        Verdict wigs = ranking.goods().get(1).verdict();
        assertThat(graphite).isNotNull();
        assertThat(wigs).isNotNull();
        if (graphite != null && wigs != null) {
            assertThat(graphite.answer()).isEqualTo(Answer.IN_SCOPE);
            assertThat(graphite.surely()).isEqualByComparingTo("100");
            assertThat(wigs.answer()).isEqualTo(Answer.OUT_OF_SCOPE);
        }
    }

    @Test
    void earlierDay_givesTheFiguresKnownThen() {
        new Sample().imports(202301, "670420", "100").load(warehouse, "rel-one", "2023-02-20");
        new Sample().imports(202301, "670420", "250").load(warehouse, "rel-two", "2023-06-20");
        assertThat(rank(imports("2023-01")).sumOfLines()).isEqualByComparingTo("250");
        Question then = imports("2023-01").withSource(new SourceChoice(null, AsOf.parse("2023-03-01")));
        assertThat(rank(then).sumOfLines()).isEqualByComparingTo("100");
    }

    @Test
    void dataSets_areNeverMixed() {
        new Sample().imports(202301, "670420", "100").load(warehouse, "rel-one");
        new Sample().dataset("un-comtrade").imports(202301, "670420", "7000").load(warehouse, "rel-two");
        Ranking ranking = rank(imports("2023-01"));
        assertThat(ranking.sumOfLines()).isEqualByComparingTo("100");
        assertThat(ranking.provenance().datasetsLeftAside()).containsExactly("un-comtrade");
        Question other = imports("2023-01").withSource(new SourceChoice("un-comtrade", null));
        assertThat(rank(other).sumOfLines()).isEqualByComparingTo("7000");
    }

    @Test
    void reconciledDataSet_answersExportsFromTheOtherSide() {
        new Sample()
                .dataset("baci")
                .mirrored()
                .row(Sample.NORTH_KOREA, Sample.CHINA, "M", 2023, "100630", new BigDecimal("500"), null, null, null, 0)
                .load(warehouse, "rel-one");
        Question exports = Question.about(CHINA, NORTH_KOREA, List.of(Flow.EXPORT), PeriodRange.parse("2023"));
        assertThat(rank(exports).sumOfLines()).isEqualByComparingTo("500");
    }

    @Test
    void monthsOverAnnualFigures_areRefusedWithTheReason() {
        new Sample().imports(2023, "670420", "100").load(warehouse, "rel-one");
        assertThatThrownBy(() -> rank(imports("2023-01..2023-10")))
                .isInstanceOf(AppException.class)
                .extracting(thrown -> ((AppException) thrown).hint())
                .asString()
                .contains("never mixed")
                .contains("What is loaded");
    }
}
