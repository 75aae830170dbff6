package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

/** Claims whose sentence leaves something out: how much of them figures can decide. */
class UnsureReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Desk desk;

    @SuppressWarnings("NullAway.Init") // set before all tests; reads the figures once for all of them
    private static Checks checks;

    @BeforeAll
    static void load() {
        desk = ExampleFigures.of(
                home, "import-2022.csv", "export-2022.csv", "import-2023-01-to-10.csv", "export-2023-01-to-10.csv");
        checks = Checks.of(desk, Assessor.of(RuleBooks.packed()), DAY);
    }

    private static Judgement judge(String body, List<Claim> claims) {
        return checks.judge(TextUnderCheck.of(body, DAY, claims)).getFirst().verdict();
    }

    private static Judgement compared(String sentence, String change, String words) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.COMPARISON, sentence)
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.GOODS, "1006", "Rice")
                .with(SlotName.CHANGE, change, words)
                .with(SlotName.TIME, "2023-01/2023-10", "ten months of 2023")
                .with(SlotName.BASE, "2022", "2022.");
        return judge(sentence, List.of(sketch.claim()));
    }

    @ParameterizedTest
    @CsvSource({"97, CONFIRMED", "60, REFUTED"})
    void aWholeYearSetAgainstPartOfOneOnPurpose_isTakenAtItsWord(String percent, Verdict expected) {
        assertThat(compared(
                                "Rice in the ten months of 2023 came to " + percent
                                        + " percent above the whole of 2022.",
                                "up " + percent + " %",
                                percent + " percent")
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void aWholeYearSetAgainstPartOfOneWithoutSayingSo_doesNotFit() {
        assertThat(compared("Rice in the ten months of 2023 came to 97 percent above 2022.", "up 97 %", "97 percent")
                        .verdict())
                .isEqualTo(Verdict.INCONSISTENT);
    }

    private static Claim ended(String goods, String way) {
        Passage words = new Passage(0, 44);
        return new Claim(
                "emergence-1",
                ClaimKind.EMERGENCE,
                Modality.ACTUAL,
                words,
                List.of(
                        Slot.of(SlotName.CHANGE, "to zero", words, "test"),
                        Slot.of(SlotName.DIRECTION, way, words, Slot.CARRIED_WAY),
                        Slot.of(SlotName.GOODS, goods, words, "test"),
                        Slot.of(SlotName.TIME, "2023-01/2023-10", words, "test")));
    }

    @Test
    void anEndOnAWayThatTheTextDoesNotTell_isRefutedWhereNoOtherCanBeMeant() {
        String body = "Nothing of it was recorded in the ten months.";
        assertThat(judge(body, List.of(ended("1006", "CN>KP"))).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({"1006, KP>CN, false", "9503, KP>CN, true", "9503, CN>KP, true", "1006, TH>KP, true"})
    void aWayOnWhichSuchGoodsNeverWent_cannotBeMeant(String goods, String way, boolean expected) {
        assertThat(new OtherWay(new KnownFigures(desk, DAY)).mayBeMeant(ended(goods, way)))
                .isEqualTo(expected);
    }
}
