package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;

/** Against the example figures: wigs brought 887.6 million yuan in the ten months, ferrosilicon 20.48 million in October. */
class ReadingsAroundTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);
    private static final String OCTOBER =
            "China's purchases of goods from North Korea came to 195.98 million yuan in October. ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Checks checks;

    @BeforeAll
    static void load() {
        checks = ExampleFigures.checks(home, DAY, "import-2023-01-to-10.csv");
    }

    private static List<Checks.Judged> judged(String text) {
        Document document = DocumentReader.read(
                        "a.txt", text.getBytes(StandardCharsets.UTF_8), new Given("Title", "Paper", DAY, "en"))
                .getFirst();
        return checks.judge(
                TextUnderCheck.of(document.text(), DAY, Extractor.byRules().extract(document)));
    }

    private static Checks.Judged last(List<Checks.Judged> all, ClaimKind kind) {
        return all.stream()
                .filter(judged -> judged.claim().kind() == kind)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void aNumberThatTellsItsPeriod_tellsThatOfTheRankBesideIt() {
        List<Checks.Judged> all = judged(OCTOBER + "Molybdenum ore, with 98.4 million yuan, ranked fourth.");
        Checks.Judged value = last(all, ClaimKind.TRADE_VALUE);
        assertThat(value.verdict().verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(value.verdict().why()).contains("its number is that of this reading");
        Checks.Judged rank = last(all, ClaimKind.RANK);
        assertThat(rank.claim().find(SlotName.TIME).map(Slot::value)).contains("2023-01/2023-10");
        assertThat(rank.verdict().verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void whatTheSentenceItselfSays_isRefuted_andNeverReadAway() {
        List<Checks.Judged> all =
                judged(OCTOBER + "Molybdenum ore from North Korea brought 98.4 million yuan in October 2023.");
        Checks.Judged value = last(all, ClaimKind.TRADE_VALUE);
        assertThat(value.verdict().verdict()).isNotEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void whatANumberBesideItShowsToBeMeant_isRefuted() {
        String alone = "In September 2023 the sum had been 555.5 million yuan.";
        assertThat(last(judged(OCTOBER + alone), ClaimKind.TRADE_VALUE)
                        .verdict()
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        Checks.Judged beside = last(
                judged(
                        "China's purchases from North Korea came to 195.98 million yuan in October 2023 and to 555.5 million"
                                + " in September 2023."),
                ClaimKind.TRADE_VALUE);
        assertThat(beside.verdict().verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aSlipOfThePen_showsWhatIsMeant() {
        Checks.Judged swapped = last(
                judged("China's purchases of goods from North Korea came to 159.98 million yuan in October."),
                ClaimKind.TRADE_VALUE);
        assertThat(swapped.verdict().why()).contains("Two of its digits have changed places.");
        assertThat(swapped.verdict().verdict()).isEqualTo(Verdict.REFUTED);
    }
}
