package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.analysis.MadeDownload.row;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

class PairQuantitiesTest {
    @TempDir
    Path folder;

    private List<PairQuantities.Cell> cells(String code, String... rows) {
        Desk desk = MadeDownload.desk(folder, rows);
        var china = Areas.packed().findByIso("CN").orElseThrow();
        var korea = Areas.packed().findByIso("KP").orElseThrow();
        Question question = Question.about(china, korea, List.of(Flow.EXPORT), PeriodRange.parse("2023-01..2023-12"))
                .withBaselineYears(List.of());
        PairFigures figures = PairFigures.read(desk, china, korea, question);
        return PairQuantities.behind(desk, figures).list(Flow.EXPORT, List.of(code), List.of(new Period(202310)));
    }

    @Test
    void bothQuantities_areKept() {
        PairQuantities.Cell cell =
                cells("64", row("202310", "64041990", "500", "双", "450", "千克")).getFirst();
        assertThat(cell.in("pair"))
                .hasValueSatisfying(pairs -> assertThat(pairs).isEqualByComparingTo("500"));
        assertThat(cell.in("item")).isEmpty();
        assertThat(cell.weightKg()).isEqualByComparingTo("450");
    }

    @Test
    void unitsOfManyThings_areMultiplied() {
        assertThat(cells("2402", row("202310", "24022000", "75", "千支", "80", "千克"))
                        .getFirst()
                        .in("item"))
                .hasValueSatisfying(pieces -> assertThat(pieces).isEqualByComparingTo("75000"));
    }

    @Test
    void quantityThatSomeRowOfTheCellDoesNotTell_isNotKnown() {
        PairQuantities.Cell cell = cells(
                        "8501",
                        row("202310", "85015200", "406", "台", "609", "千克"),
                        row("202310", "85015200", "0", "?", "100", "千克"))
                .getFirst();
        assertThat(cell.in("item")).isEmpty();
        assertThat(cell.in("kg")).hasValueSatisfying(kg -> assertThat(kg).isEqualByComparingTo(new BigDecimal(709)));
    }

    @Test
    void othersMonthsAndGoods_areLeftOut() {
        assertThat(cells(
                        "64",
                        row("202309", "64041990", "500", "双", "450", "千克"),
                        row("202310", "61159500", "500", "双", "450", "千克"),
                        row("202310", "64029929", "7", "双", "9", "千克")))
                .extracting(PairQuantities.Cell::code)
                .containsExactly("64029929");
    }
}
