package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class CoverageCalendarTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private List<CoverageCalendar> ask(String period, String code, Flow... flows) {
        Question question = Question.about(
                Areas.packed().parse("CN"), Areas.packed().parse("KP"), List.of(flows), PeriodRange.parse(period));
        Warehouse warehouse = Warehouse.at(home);
        return CoverageCalendar.of(Desk.of(warehouse), warehouse, question, code);
    }

    @Test
    void pair_showsWholeYearsAroundWhatIsLoaded_withReasons() {
        new Sample()
                .imports(202302, "250410", "100")
                .imports(202304, "250410", "100")
                .load(Warehouse.at(home), "rel-one");
        CoverageCalendar calendar = ask("2023-02", "", Flow.IMPORT).getFirst();
        assertThat(calendar.entries()).hasSize(12);
        assertThat(calendar.get(2023, 2).state()).isEqualTo(CellState.REPORTED);
        assertThat(calendar.get(2023, 1).gap()).isEqualTo(CoverageCalendar.Gap.BEFORE);
        assertThat(calendar.get(2023, 3).gap()).isEqualTo(CoverageCalendar.Gap.SILENT);
        assertThat(calendar.get(2023, 5).gap()).isEqualTo(CoverageCalendar.Gap.AFTER);
    }

    @Test
    void monthBetweenTwoFiles_isHeldByNone() {
        new Sample().imports(202302, "250410", "100").load(Warehouse.at(home), "rel-one");
        new Sample().imports(202304, "250410", "100").load(Warehouse.at(home), "rel-two");
        assertThat(ask("2023-02", "", Flow.IMPORT).getFirst().get(2023, 3).gap())
                .isEqualTo(CoverageCalendar.Gap.BETWEEN);
    }

    @Test
    void monthThatTheFileWasAskedFor_isAZero_withoutARow() {
        new Sample().asked("2023-01..2023-03").imports(202302, "250410", "100").load(Warehouse.at(home), "rel-one");
        CoverageCalendar calendar = ask("2023-02", "", Flow.IMPORT).getFirst();
        assertThat(calendar.list(CellState.REPORTED_ZERO, null))
                .containsExactly(new Period(202301), new Period(202303));
        assertThat(calendar.get(2023, 4).gap()).isEqualTo(CoverageCalendar.Gap.AFTER);
    }

    @Test
    void good_tellsPublishedZerosFromMonthsWithoutFile() {
        new Sample()
                .imports(202301, "250410", "100")
                .imports(202302, "670420", "100")
                .load(Warehouse.at(home), "rel-one");
        CoverageCalendar calendar = ask("2023-01", "2504", Flow.IMPORT).getFirst();
        assertThat(calendar.get(2023, 1).state()).isEqualTo(CellState.REPORTED);
        assertThat(calendar.get(2023, 2).state()).isEqualTo(CellState.REPORTED_ZERO);
        assertThat(calendar.get(2023, 2).gap()).isNull();
        assertThat(calendar.list(CellState.NOT_PUBLISHED, CoverageCalendar.Gap.AFTER))
                .hasSize(10);
    }

    @Test
    void goodThatAnExtractDoesNotName_isNoZero() {
        new Sample().named().imports(202301, "670420", "100").load(Warehouse.at(home), "rel-one");
        CoverageCalendar calendar = ask("2023-01", "250410", Flow.IMPORT).getFirst();
        assertThat(calendar.get(2023, 1).state()).isEqualTo(CellState.NOT_PUBLISHED);
        assertThat(calendar.get(2023, 1).gap()).isEqualTo(CoverageCalendar.Gap.NOT_NAMED);
    }

    @Test
    void jointFigure_standsForNeitherMonth() {
        new Sample()
                .imports(Period.ofJanuaryAndFebruary(2020).number(), "250410", "100")
                .imports(202003, "250410", "1")
                .load(Warehouse.at(home), "rel-one");
        CoverageCalendar calendar = ask("2020-03", "", Flow.IMPORT).getFirst();
        assertThat(calendar.get(2020, 1).state()).isEqualTo(CellState.PUBLISHED_JOINTLY);
        assertThat(calendar.get(2020, 1).publishedWith()).isEqualTo(new Period(202002));
        assertThat(calendar.get(2020, 2).state()).isEqualTo(CellState.PUBLISHED_JOINTLY);
    }

    @Test
    void everyAskedFlow_hasItsOwn() {
        new Sample()
                .imports(202301, "250410", "100")
                .exports(202212, "250410", "100")
                .load(Warehouse.at(home), "rel-one");
        assertThat(ask("2023-01", "", Flow.IMPORT, Flow.EXPORT))
                .extracting(CoverageCalendar::flow)
                .containsExactly(Flow.IMPORT, Flow.EXPORT);
        assertThat(ask("2023-01", "", Flow.IMPORT, Flow.EXPORT).getLast().years())
                .containsExactly(2022, 2023);
    }

    @Test
    void nothingLoadedOfThePair_isEmpty() {
        new Sample().imports(202301, "250410", "100").load(Warehouse.at(home), "rel-one");
        assertThat(ask("2023", "", Flow.IMPORT)).isEmpty();
        assertThat(ask("2023-01", "", Flow.RE_EXPORT)).isEmpty();
    }
}
