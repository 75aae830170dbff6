package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class ScreeningAnalysisTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");
    private static final int RUSSIA = 643;
    private static final int FRANCE = 250;

    private static Screening screen(
            Path home, @Nullable Area reporter, @Nullable Area partner, String period, @Nullable String regime) {
        Question question =
                Question.about(reporter, partner, List.of(Flow.IMPORT, Flow.EXPORT), PeriodRange.parse(period));
        return ScreeningAnalysis.of(Desk.of(Warehouse.at(home)), question, regime);
    }

    private static Sample withRow(Sample sample, int reporter, int partner, String flow, String code) {
        return sample.row(reporter, partner, flow, 202301, code, new BigDecimal("100"), null, null, null, 0);
    }

    @Test
    void eachMonth_isHeldAgainstItsOwnLaw(@TempDir Path home) {
        new Sample()
                .edition("HS2017")
                .imports(201711, "250410", "100")
                .imports(201712, "250410", "200")
                .imports(201802, "250410", "300")
                .load(Warehouse.at(home), "rel-one");
        Screening screening = screen(home, CHINA, NORTH_KOREA, "2017-11..2018-02", null);
        assertThat(screening.lines())
                .extracting(ScreenedLine::answer)
                .containsExactly(Answer.IN_SCOPE, Answer.UNDETERMINED, Answer.OUT_OF_SCOPE);
        assertThat(screening.lines().stream().map(line -> line.period().toString()))
                .containsExactly("2018-02", "2017-12", "2017-11");
        assertThat(screening.value(Flow.IMPORT, Answer.IN_SCOPE)).isEqualByComparingTo("300");
        assertThat(screening.byParagraph()).first().satisfies(paragraph -> {
            assertThat(paragraph.authority()).isEqualTo("UN");
            assertThat(paragraph.act()).isEqualTo("S/RES/2397 (2017)");
            assertThat(paragraph.paragraph()).isEqualTo("6");
            assertThat(paragraph.surely()).isEqualByComparingTo("300");
            assertThat(paragraph.possibly()).isEqualByComparingTo("500");
        });
        assertThat(screening.byParagraph().stream().skip(1)).singleElement().satisfies(paragraph -> {
            assertThat(paragraph.act()).isEqualTo("MOFCOM/GACC 2018 No. 4");
            assertThat(paragraph.surely()).isEqualByComparingTo("0"); // its list of codes was not seen
        });
    }

    @Test
    void importsComeFromThePartner_exportsGoToIt(@TempDir Path home) {
        new Sample()
                .imports(202301, "843149", "100")
                .exports(202301, "843149", "100")
                .load(Warehouse.at(home), "rel-one");
        Screening screening = screen(home, CHINA, NORTH_KOREA, "2023-01", null);
        assertThat(screening.lines()).extracting(line -> line.from().iso2()).containsExactlyInAnyOrder("KP", "CN");
    }

    @Test
    void noReporter_groupsByWhoReported(@TempDir Path home) {
        Sample sample = withRow(new Sample().dataset("un-comtrade"), Sample.CHINA, Sample.NORTH_KOREA, "M", "250410");
        withRow(sample, RUSSIA, Sample.NORTH_KOREA, "M", "250410").load(Warehouse.at(home), "rel-one");
        Screening screening = screen(home, null, NORTH_KOREA, "2023-01", null);
        assertThat(screening.byReporter())
                .extracting(entry -> entry.reporter().iso2())
                .containsExactly("CN", "RU");
    }

    @Test
    void regimeNamed_looksOnlyAtFlowsThatTouchItsAreas(@TempDir Path home) {
        Sample sample = withRow(new Sample().dataset("un-comtrade"), Sample.CHINA, Sample.NORTH_KOREA, "M", "250410");
        withRow(sample, RUSSIA, FRANCE, "M", "250410").load(Warehouse.at(home), "rel-one");
        assertThat(screen(home, null, null, "2023-01", "dprk").lines())
                .singleElement()
                .extracting(line -> line.partner().iso2())
                .isEqualTo("KP");
    }

    @Test
    void totalAndWorldRows_areNeverScreened(@TempDir Path home) {
        withRow(new Sample(), Sample.CHINA, 0, "M", "TOTAL")
                .imports(202301, "250410", "100")
                .total(202301, "900")
                .load(Warehouse.at(home), "rel-one");
        assertThat(screen(home, CHINA, NORTH_KOREA, "2023-01", null).lines()).hasSize(1);
    }

    @Test
    void lineUnderACap_saysHowFarTheFiguresFillIt_andStaysUndetermined(@TempDir Path home) {
        new Sample()
                .dataset("un-comtrade")
                .edition("HS2017")
                .row(
                        RUSSIA,
                        Sample.NORTH_KOREA,
                        "X",
                        201901,
                        "271019",
                        BigDecimal.TEN,
                        null,
                        null,
                        new BigDecimal("90000000"),
                        0)
                .row(
                        RUSSIA,
                        Sample.NORTH_KOREA,
                        "X",
                        201902,
                        "271019",
                        BigDecimal.TEN,
                        null,
                        null,
                        new BigDecimal("1000"),
                        0)
                .load(Warehouse.at(home), "rel-one");
        assertThat(screen(home, null, NORTH_KOREA, "2018-12..2019-02", null).lines())
                .filteredOn(line -> line.period().toString().equals("2019-02"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.answer()).isEqualTo(Answer.UNDETERMINED);
                    assertThat(line.reasons())
                            .last()
                            .asString()
                            .startsWith(
                                    "By the end of 2019-02 the loaded figures of all suppliers and buyers come to 150.0 % of the cap")
                            .contains("surely 114.3 %")
                            .endsWith("The figures of Russia alone pass the cap with 2019-01.");
                });
    }
}
