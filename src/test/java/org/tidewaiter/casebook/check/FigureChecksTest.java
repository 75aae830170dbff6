package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
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
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;

/** Claims about recorded trade against the illustrative figures. */
class FigureChecksTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);

    @TempDir
    static Path home;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Desk desk;

    @SuppressWarnings("NullAway.Init") // set before all tests; reads the figures once for all of them
    private static Checks checks;

    @BeforeAll
    static void load() {
        desk = ExampleFigures.of(
                home,
                "import-2021.csv",
                "export-2021.csv",
                "import-2022.csv",
                "import-2023-01-to-10.csv",
                "export-2022.csv",
                "export-2023-01-to-10.csv");
        checks = Checks.of(desk, Assessor.of(RuleBooks.packed()), DAY);
    }

    private static Judgement judge(ClaimSketch sketch) {
        return checks.judge(sketch.text("2023-11-22")).getFirst().verdict();
    }

    private static ClaimSketch about(ClaimKind kind, String sentence, String goods) {
        return ClaimSketch.of(kind, sentence)
                .with(SlotName.DIRECTION, "KP>CN")
                .with(SlotName.GOODS, goods)
                .with(SlotName.TIME, "2023-01/2023-10");
    }

    @Test
    void confirmsAValueAndShowsItsRows() {
        Judgement judgement = judge(about(ClaimKind.TRADE_VALUE, "Ferrosilicon came to 181.53 million yuan.", "720221")
                .with(SlotName.MONEY, "181530000 CNY", "181.53 million yuan"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judgement.rows()).startsWith("rows ").contains("720221");
    }

    @ParameterizedTest
    @CsvSource({"2022-10, CONFIRMED", "2022-09, REFUTED"})
    void rankOfAMonth_isOneAmongTheMonthsOfItsYear(String month, Verdict verdict) {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.RANK, "That was the best month of the year for exports.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.TIME, month)
                .with(SlotName.RANK, "1"));
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @Test
    void rankThatNamesNoMonthAndNoGoods_isNotCheckable() {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.RANK, "In October they led the list.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.TIME, "2022-10")
                .with(SlotName.RANK, "1"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @ParameterizedTest
    @CsvSource({"100000000..300000000 CNY, CONFIRMED", "170000000..300000000 CNY, INCONSISTENT"})
    void amountsThatRanged_areThoseOfEachOfTheGoods(String amount, Verdict verdict) {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.TRADE_VALUE, "These goods ranged from so much to so much.")
                .with(SlotName.DIRECTION, "KP>CN")
                .with(SlotName.GOODS, "720221", "These")
                .with(SlotName.GOODS, "2611", "goods")
                .with(SlotName.TIME, "2023-01/2023-10")
                .with(SlotName.MONEY, amount, "so much to so much"));
        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "6.08 million yuan, 6080000 CNY, The published figures say the same.",
        "6.09 million yuan, 6090000 CNY, 'The published figures say the same, rounded twice.'",
        "6.10 million yuan, 6100000 CNY, The published figures say 6.08 million CNY."
    })
    void roundingWhatWasRoundedBefore_isNoMistake(String words, String amount, String why) {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.TRADE_VALUE, "Aluminium profiles came to " + words + ".")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.GOODS, "7604", "Aluminium profiles")
                .with(SlotName.TIME, "2023-01/2023-10")
                .with(SlotName.MONEY, amount, words));
        assertThat(judgement.why()).startsWith(why);
    }

    @Test
    void nothingAtAll_isHeldAgainstAllGoods() {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.EMERGENCE, "January and February were blank.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.TIME, "2021-01/2021-02")
                .with(SlotName.CHANGE, "to zero")
                .with(SlotName.BASE, "2022-01/2022-02"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void monthsTheFileWasAskedForAndHasNoRowOf_areZeros() {
        Judgement judgement =
                judge(ClaimSketch.of(ClaimKind.TRADE_VALUE, "China's exports came to 504.8 million yuan in 2021.")
                        .with(SlotName.DIRECTION, "CN>KP")
                        .with(SlotName.TIME, "2021")
                        .with(SlotName.MONEY, "504800000 CNY", "504.8 million yuan"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferrosilicon came to 181.53 million dollars. | 181530000 USD | 181.53 million dollars | right in CNY",
                "Ferrosilicon came to 1.8153 billion yuan. | 1815300000 CNY | 1.8153 billion yuan | factor of 10",
                "Ferrosilicon came to 118.53 million yuan. | 118530000 CNY | 118.53 million yuan | 181.53 million CNY",
            })
    void refutesAndSaysWhatTheNumberWouldBeRightFor(String sentence, String value, String words, String hint) {
        Judgement judgement =
                judge(about(ClaimKind.TRADE_VALUE, sentence, "720221").with(SlotName.MONEY, value, words));
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.why()).contains(hint);
    }

    @Test
    void findsARankAndNamesItsLevel() {
        Judgement second = judge(
                about(ClaimKind.RANK, "Ferrosilicon was second.", "720221").with(SlotName.RANK, "2", "second"));
        assertThat(second.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(second.why()).contains("8, 6");
        assertThat(judge(about(ClaimKind.RANK, "Ferrosilicon was first.", "720221")
                                .with(SlotName.RANK, "1", "first"))
                        .verdict())
                .isEqualTo(Verdict.REFUTED);
    }

    @ParameterizedTest
    @CsvSource({"6.5, CONFIRMED", "4.5, REFUTED"})
    void tradeOfBothWays_isCompared(String times, Verdict expected) {
        String sentence = "Two-way trade was " + times + " times that of 2021.";
        Claim both = ClaimSketch.of(ClaimKind.COMPARISON, sentence)
                .with(SlotName.CHANGE, "up x" + times, times + " times")
                .with(SlotName.BASE, "2021", "2021")
                .with(SlotName.TIME, "2022")
                .claim();
        Claim oneWay = ClaimSketch.of(ClaimKind.TRADE_VALUE, sentence)
                .with(SlotName.DIRECTION, "CN>KP")
                .claim();
        TextUnderCheck text = TextUnderCheck.of(sentence, LocalDate.of(2023, 11, 22), List.of(both, oneWay));
        ComparisonCheck check = new ComparisonCheck(new KnownFigures(desk, LocalDate.of(2023, 11, 22)));
        assertThat(check.judge(both, text).orElseThrow().verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Fully 48 percent of the annual sum, 48 %, CONFIRMED",
        "Fully 68 percent of the annual sum, 68 %, REFUTED"
    })
    void shareWithoutGoods_isOneOfTheYear(String sentence, String share, Verdict expected) {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.SHARE, sentence + " was shipped from October.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.SHARE, share, sentence.substring(6, 16))
                .with(SlotName.TIME, "2022-10/2022-12"));
        assertThat(judgement.verdict()).isEqualTo(expected);
    }

    @Test
    void shareOfNothingNamed_isNotCheckable() {
        Judgement judgement = judge(ClaimSketch.of(ClaimKind.SHARE, "It was 48 percent.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.SHARE, "48 %", "48 percent")
                .with(SlotName.TIME, "2022-10/2022-12"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void comparesOnlyPeriodsOfOneLength() {
        Judgement unequal = judge(about(ClaimKind.COMPARISON, "More than in 2022.", "720221")
                .with(SlotName.CHANGE, "up", "More")
                .with(SlotName.BASE, "2022", "2022"));
        assertThat(unequal.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(unequal.why()).contains("10 months", "has 12", "if 2022-01..2022-10 is meant");
        Judgement wrong = judge(about(ClaimKind.COMPARISON, "Down 40 percent from 2022.", "720221")
                .with(SlotName.CHANGE, "down 40 %", "Down 40 percent")
                .with(SlotName.BASE, "2022", "2022"));
        assertThat(wrong.verdict()).isEqualTo(Verdict.INCONSISTENT);
        Judgement turned = judge(about(ClaimKind.COMPARISON, "More than in 2024.", "720221")
                .with(SlotName.CHANGE, "up", "More")
                .with(SlotName.BASE, "2024-01/2024-10", "2024"));
        assertThat(turned.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Judgement itself = judge(about(ClaimKind.COMPARISON, "Down 7 percent from that.", "720221")
                .with(SlotName.CHANGE, "down 7 %", "Down 7 percent")
                .with(SlotName.BASE, "2023-01/2023-10", "that"));
        assertThat(itself.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        Judgement same = judge(about(ClaimKind.COMPARISON, "More than in the same months.", "720221")
                .with(SlotName.CHANGE, "up", "More")
                .with(SlotName.BASE, "2022-01/2022-10", "the same months"));
        assertThat(same.verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void provesAZeroOnlyByPublishedMonths() {
        ClaimSketch fromZero = ClaimSketch.of(ClaimKind.EMERGENCE, "Electrical goods came from zero.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.GOODS, "85")
                .with(SlotName.CHANGE, "from zero")
                .with(SlotName.TIME, "2023-01/2023-10")
                .with(SlotName.BASE, "2022-01/2022-10");
        assertThat(judge(fromZero).verdict()).isEqualTo(Verdict.CONFIRMED);
        ClaimSketch unpublished = ClaimSketch.of(ClaimKind.EMERGENCE, "Electrical goods came from zero.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.GOODS, "85")
                .with(SlotName.CHANGE, "from zero")
                .with(SlotName.TIME, "2023-01/2023-10")
                .with(SlotName.BASE, "2017-01/2017-10");
        assertThat(judge(unpublished).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void aBasePublishedLaterThanTheText_decidesNothing() {
        ClaimSketch sketch = about(ClaimKind.COMPARISON, "More than in the same months.", "720221")
                .with(SlotName.CHANGE, "up", "More")
                .with(SlotName.BASE, "2022-01/2022-10", "the same months");
        Checks early = Checks.of(desk, Assessor.of(RuleBooks.packed()), LocalDate.of(2022, 12, 1));
        Judgement judgement = early.judge(sketch.text("2022-12-01")).getFirst().verdict();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judgement.reckoning()).anyMatch(line -> line.startsWith("with figures published later: confirmed."));
    }

    @Test
    void aMonthWithoutALineInsideAFileOfAllGoods_isAZero_oneAtItsEndsIsNot(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export-2021.csv");
        Charset chinese = Charset.forName("GB18030");
        List<String> lines = Files.readAllLines(Path.of("examples/china-dprk/export-2021.csv"), chinese);
        Files.write(
                file,
                lines.stream().filter(line -> !line.startsWith("\"202104")).toList(),
                chinese);
        String about = Files.readString(Path.of("examples/china-dprk/about.yml"));
        Files.writeString(folder.resolve("about.yml"), about.replace(", months: 2021-01..2021-12", ""));
        Warehouse warehouse = Warehouse.at(folder.resolve("home"));
        Ingest.load(warehouse, file, LoadOptions.on(LocalDate.of(2026, 1, 1)), Progress.NONE);
        Checks alone = Checks.of(Desk.of(warehouse), Assessor.of(RuleBooks.packed()), DAY);
        ClaimSketch spring = ClaimSketch.of(ClaimKind.TRADE_VALUE, "China sold goods for 17.6 million yuan in spring.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.MONEY, "17600000 CNY", "17.6 million yuan")
                .with(SlotName.TIME, "2021-03/2021-05");
        assertThat(alone.judge(spring.text("2023-11-22")).getFirst().verdict().verdict())
                .isEqualTo(Verdict.CONFIRMED);
        ClaimSketch year = ClaimSketch.of(ClaimKind.TRADE_VALUE, "China sold goods for 478.3 million yuan in 2021.")
                .with(SlotName.DIRECTION, "CN>KP")
                .with(SlotName.MONEY, "478300000 CNY", "478.3 million yuan")
                .with(SlotName.TIME, "2021");
        assertThat(alone.judge(year.text("2023-11-22")).getFirst().verdict().verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    private static Verdict onTheUsualWay(String direction, String goods, String amount) {
        String body = "The goods brought so much yuan from January to October 2023.";
        Passage words = new Passage(0, body.length() - 1);
        Claim claim = new Claim(
                "trade_value-1",
                ClaimKind.TRADE_VALUE,
                Modality.ACTUAL,
                words,
                List.of(
                        Slot.of(SlotName.DIRECTION, direction, words, Slot.USUAL_WAY),
                        Slot.of(SlotName.GOODS, goods, words, "test"),
                        Slot.of(SlotName.MONEY, amount, words, "test"),
                        Slot.of(SlotName.TIME, "2023-01/2023-10", words, "test")));
        return checks.judge(TextUnderCheck.of(body, DAY, List.of(claim)))
                .getFirst()
                .verdict()
                .verdict();
    }

    @Test
    void aDenialThatGoodsCrossed_isRefutedByFiguresThatRecordThem() {
        String sentence = "A spokesman denied that any ferrosilicon had been imported from January to October.";
        assertThat(judge(about(ClaimKind.INCIDENT, sentence, "720221").denied()).verdict())
                .isEqualTo(Verdict.REFUTED);
        assertThat(judge(about(ClaimKind.INCIDENT, sentence, "2701").denied()).verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judge(about(
                                        ClaimKind.INCIDENT,
                                        "A spokesman denied that ferrosilicon was imported by the army.",
                                        "720221")
                                .denied())
                        .verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void onAWayThatTheTextDoesNotTell_onlyWhatFitsNeitherWayIsRefuted() {
        assertThat(onTheUsualWay("KP>CN", "720221", "181530000 CNY")).isEqualTo(Verdict.CONFIRMED);
        assertThat(onTheUsualWay("CN>KP", "720221", "181530000 CNY")).isEqualTo(Verdict.CONFIRMED);
        assertThat(onTheUsualWay("KP>CN", "720221", "900500000 CNY")).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void aRoughWordThatFitsTheOtherWay_onlyDoesNotFit() {
        String body = "Those of ferrosilicon fell from the ten months of 2022 to those of 2023.";
        Passage words = new Passage(0, body.length() - 1);
        Claim claim = new Claim(
                "comparison-1",
                ClaimKind.COMPARISON,
                Modality.ACTUAL,
                words,
                List.of(
                        Slot.of(SlotName.BASE, "2022-01/2022-10", words, "test"),
                        Slot.of(SlotName.CHANGE, "down", words, "test"),
                        Slot.of(SlotName.DIRECTION, "KP>CN", words, Slot.CARRIED_WAY),
                        Slot.of(SlotName.GOODS, "720221", words, "test"),
                        Slot.of(SlotName.TIME, "2023-01/2023-10", words, "test")));
        Checks.Judged judged =
                checks.judge(TextUnderCheck.of(body, DAY, List.of(claim))).getFirst();
        assertThat(judged.verdict().verdict()).isNotEqualTo(Verdict.CONFIRMED);
        assertThat(judged.claim()).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource({
        "Two-way trade came to 995 million yuan in October., 995, CONFIRMED",
        "Two-way trade came to 895 million yuan in October., 895, REFUTED",
        "Two-way trade recovered. In October it was 995 million yuan., 995, CONFIRMED",
        "Two-way trade recovered. In October it was 895 million yuan., 895, NOT_CHECKABLE" // of something else, perhaps
    })
    void addsBothWaysWhereTheTextMeansThem(String told, String millions, Verdict expected) {
        String body = "Imports are told below. " + told;
        int at = body.indexOf(millions);
        Passage money = new Passage(at, at + (millions + " million yuan").length());
        Claim way = new Claim(
                "comparison-1",
                ClaimKind.COMPARISON,
                Modality.ACTUAL,
                new Passage(0, 23),
                List.of(Slot.of(SlotName.DIRECTION, "KP>CN", new Passage(0, 7), "test")));
        Claim both = new Claim(
                "trade_value-1",
                ClaimKind.TRADE_VALUE,
                Modality.ACTUAL,
                new Passage(at, body.length()),
                List.of(
                        Slot.of(SlotName.MONEY, millions + "000000 CNY", money, "test"),
                        Slot.of(SlotName.TIME, "2023-10", money, "test")));
        TextUnderCheck text = TextUnderCheck.of(body, DAY, List.of(way, both));
        assertThat(checks.judge(text).getLast().verdict().verdict()).isEqualTo(expected);
    }

    @Test
    void asksWhereTheTextIsSilent() {
        ClaimSketch noWay = ClaimSketch.of(ClaimKind.TRADE_VALUE, "It came to 5 million yuan.")
                .with(SlotName.MONEY, "5000000 CNY", "5 million yuan")
                .with(SlotName.TIME, "2023-10");
        assertThat(judge(noWay).why()).contains("from where to where");
    }
}
