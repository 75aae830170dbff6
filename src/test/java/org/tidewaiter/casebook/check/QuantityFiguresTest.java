package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.analysis.MadeDownload.row;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.MadeDownload;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

/** Counts and volumes against an invented file that has every kind of unit. */
class QuantityFiguresTest {
    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests; reads the figures once for all of them
    private static Checks checks;

    @BeforeAll
    static void load() {
        Desk desk = MadeDownload.desk(
                folder,
                row("202309", "40112000", "35327", "条", "900000", "千克"),
                row("202310", "40112000", "33176", "条", "800000", "千克"),
                row("202310", "64041990", "12345", "双", "10000", "千克"),
                row("202310", "22030000", "1234567", "升", "1250000", "千克"),
                row("202310", "44123300", "2076", "立方米", "1100000", "千克"),
                row("202310", "24022000", "75790", "千支", "80000", "千克"),
                row("202310", "67042000", "12340", "千克", "0", "?"),
                row("202310", "94016190", "812", "个", "4000", "千克"),
                row("202310", "94019000", "9000", "千克", "0", "?"),
                row("202310", "27101922", "1200000", "千克", "0", "?"),
                row("202310", "85015200", "406", "台", "609", "千克"),
                row("202310", "85015200", "0", "?", "100", "千克"));
        checks = Checks.of(desk, Assessor.of(RuleBooks.packed()), LocalDate.of(2023, 11, 22));
    }

    private static Judgement judge(String goods, String told, String amount, String words) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.TRADE_VALUE, "China sold " + words + " in October.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.GOODS, goods)
                .with(SlotName.QUANTITY, amount, words)
                .with(SlotName.TIME, told);
        return checks.judge(sketch.text("2023-11-22")).getFirst().verdict();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4011   | 33176 piece    | 33,176 tyres               | CONFIRMED",
                "4011   | 34000 piece    | 34,000 tyres               | REFUTED",
                "4011   | 29700..36300 piece | about 33,000 tyres     | CONFIRMED",
                "64     | 12345 pair     | 12,345 pairs               | CONFIRMED",
                "64     | 12345 piece    | 12,345 shoes               | CONSISTENT",
                "64     | 24690 piece    | 24,690 shoes               | CONSISTENT",
                "64     | 99000 piece    | 99,000 shoes               | NOT_CHECKABLE",
                "2203   | 1230000 l      | 1.23 million litres        | CONFIRMED",
                "2203   | 1234.6 m3      | 1,234.6 cubic metres       | CONFIRMED",
                "2203   | 7765 bbl       | 7,765 barrels              | CONFIRMED",
                "4412   | 2076 m3        | 2,076 cubic metres         | CONFIRMED",
                "2402   | 75800000 piece | 75.8 million cigarettes    | CONFIRMED",
                "6704   | 500 piece      | 500 wigs                   | NOT_CHECKABLE",
                "6704   | 12340 piece    | 12,340 wigs                | INCONSISTENT",
                "9401   | 812 piece      | 812 chairs                 | CONSISTENT",
                "9401   | 5000 piece     | 5,000 chairs               | NOT_CHECKABLE",
                "9401   | 300 piece      | 300 chairs                 | INCONSISTENT",
                "8452   | 300 piece      | 300 sewing machines        | REFUTED",
                "2710   | 9000 bbl       | 9,000 barrels              | CONSISTENT",
                "2710   | 24000 bbl      | 24,000 barrels             | REFUTED",
                "8501   | 406 piece      | 406 motors                 | NOT_CHECKABLE"
            })
    void amount_isHeldAgainstTheQuantityOfItsUnit(String goods, String amount, String words, Verdict verdict) {
        assertThat(judge(goods, "2023-10", amount, words).verdict()).isEqualTo(verdict);
    }

    @Test
    void answer_showsCalculationToleranceAndRows() {
        Judgement judgement = judge("4011", "2023-10", "33176 piece", "33,176 tyres");
        assertThat(judgement.reckoning())
                .contains("HS 4011, China to North Korea, 2023-10: 33,176 pieces", "told: 33176 piece");
        assertThat(judgement.tolerance()).endsWith("+/- 0.5 pieces");
        assertThat(judgement.rows()).contains("--code 4011");
    }

    @Test
    void wrongCount_saysWhatItIsRightFor() {
        assertThat(judge("4011", "2023-10", "331760 piece", "331,760 tyres").why())
                .contains("33,176 pieces", "factor of 10");
    }

    @Test
    void unitThatFiguresDoNotHave_isNamedWithTheOneTheyHave() {
        assertThat(judge("6704", "2023-10", "500 piece", "500 wigs").why())
                .contains("do not give these goods in pieces", "HS 67042000 in kg");
    }

    @Test
    void mixedUnits_areSaid() {
        assertThat(judge("9401", "2023-10", "812 piece", "812 chairs").why())
                .contains("mixed units", "HS 94019000 in kg", "812 pieces");
    }

    @Test
    void barrelsOfAWeight_giveTheFactorsAndTheirSource() {
        Judgement judgement = judge("2710", "2023-10", "9000 bbl", "9,000 barrels");
        assertThat(judgement.reckoning())
                .anyMatch(line -> line.contains("official factor"))
                .anyMatch(line -> line.startsWith("factors: "));
    }

    @Test
    void monthThatIsNotPublished_isNoZero() {
        assertThat(judge("4011", "2023-12", "33176 piece", "33,176 tyres").verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void piecesOfNothing_areNotCheckable() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.TRADE_VALUE, "China sold 33,176 pieces in October.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.QUANTITY, "33176 piece", "33,176 pieces")
                .with(SlotName.TIME, "2023-10");
        assertThat(checks.judge(sketch.text("2023-11-22")).getFirst().verdict().verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }
}
