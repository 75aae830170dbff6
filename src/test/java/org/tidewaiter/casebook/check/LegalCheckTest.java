package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

class LegalCheckTest {
    private static final LegalCheck CHECK = new LegalCheck(Assessor.of(RuleBooks.packed()));

    private static Judgement judge(ClaimSketch sketch) {
        return CHECK.judge(sketch.claim(), sketch.text("2024-07-02")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "S/RES/2371 (2017), 2701, banned, CONFIRMED",
        "S/RES/2371 (2017), basket:minerals, banned, INCONSISTENT",
        "S/RES/2371 (2017), 2611, banned, REFUTED",
        "S/RES/2371 (2017), 2611, not_banned, CONFIRMED",
        "S/RES/2371 (2017), 720221, banned, INCONSISTENT",
        "S/RES/2397 (2017), 2504, banned, CONFIRMED",
        "S/RES/2397 (2017), 85, violates, CONFIRMED",
        "S/RES/2397 (2017), 2710, banned, INCONSISTENT",
        "S/RES/2270 (2016), 7108, banned, CONSISTENT",
        "S/RES/2270 (2016), 26, banned, INCONSISTENT",
        "S/RES/2397 (2017), 2710, capped, CONFIRMED",
        "S/RES/2397 (2017), 1006, banned, REFUTED",
    })
    void holdsAStatementAgainstTheNamedAct(String act, String goods, String statement, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "The resolution says so.")
                .with(SlotName.ACT, act)
                .with(SlotName.GOODS, goods)
                .with(SlotName.STATEMENT, statement);
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "7, CN>KP, 8429, CONFIRMED",
        "6, CN>KP, 8429, REFUTED",
        "6, KP>CN, 2504, CONFIRMED",
        "7, KP>CN, 2504, REFUTED"
    })
    void tellsParagraphsAndDirectionsApart(String paragraph, String direction, String goods, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "The resolution says so.")
                .with(SlotName.ACT, "S/RES/2397 (2017)")
                .with(SlotName.PARAGRAPH, paragraph)
                .with(SlotName.DIRECTION, direction)
                .with(SlotName.GOODS, goods)
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"28, REFUTED", "77, NOT_CHECKABLE"})
    void paragraphThatBansTheGoodsInAnotherAct_isMixedUp(String paragraph, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Resolution 2371 bans zinc there.")
                .with(SlotName.ACT, "S/RES/2371 (2017)")
                .with(SlotName.PARAGRAPH, paragraph)
                .with(SlotName.DIRECTION, "KP>CN")
                .with(SlotName.GOODS, "79", "zinc")
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @Test
    void paragraphOfAnotherActOnTheOtherWay_isMixedUpToo() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Excavators come under paragraph 7 of resolution 2375.")
                .with(SlotName.ACT, "S/RES/2375 (2017)")
                .with(SlotName.PARAGRAPH, "7")
                .with(SlotName.GOODS, "8429", "Excavators")
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void goodsThatOnlyANationalListHas_areNamedByNoAct() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "No resolution bans wigs.")
                .with(SlotName.GOODS, "6704", "wigs")
                .with(SlotName.STATEMENT, "not_banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(judge(sketch).why()).contains("list of luxury goods");
    }

    @Test
    void toBarGoodsFromTheNorth_isToKeepThemOut() {
        ClaimSketch sketch = ClaimSketch.of(
                        ClaimKind.LEGAL, "Paragraph 7 of resolution 2397 bars excavators of any size from the North.")
                .with(SlotName.ACT, "S/RES/2397 (2017)")
                .with(SlotName.PARAGRAPH, "7")
                .with(SlotName.GOODS, "8429", "excavators")
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Whoever sells pumps there breaks resolution 2397., CONFIRMED",
        "The pumps sold in May broke resolution 2397., CONSISTENT",
        "A sale of such pumps breaches resolution 2397., CONSISTENT",
    })
    void tellsADeedFromAGeneralStatement(String sentence, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, sentence)
                .with(SlotName.ACT, "S/RES/2397 (2017)")
                .with(SlotName.GOODS, "8413", "pumps")
                .with(SlotName.STATEMENT, "violates");
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Resolution 2321 forbids selling statues., 9703, statues, S/RES/2321 (2016), CONFIRMED",
        "Resolution 2375 forbids sending dresses there., 62, dresses, S/RES/2375 (2017), REFUTED",
        "Resolution 2375 forbids buying dresses there., 62, dresses, S/RES/2375 (2017), CONFIRMED",
        "Regulation 2017/1509 forbids buying ferro-alloys., 7202, ferro-alloys, Regulation (EU) 2017/1509, CONFIRMED",
    })
    void readsTheWayAndTheNameOfTheGoods(String sentence, String code, String words, String act, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, sentence)
                .with(SlotName.ACT, act)
                .with(SlotName.GOODS, code, words)
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Charcoal from Somalia is caught by resolution 2036., 4402, S/RES/2036 (2012)",
        "Potash was stopped by Regulation 765/2006., 3104, Regulation (EC) No 765/2006",
    })
    void actOfAnotherCountry_isNotHeldAgainstTheWaysOfNorthKorea(String sentence, String code, String act) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, sentence)
                .with(SlotName.ACT, act)
                .with(SlotName.GOODS, code)
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(judge(sketch).why()).contains("is not about North Korea");
    }

    @ParameterizedTest
    @CsvSource({
        "Resolution 2321 had fixed a ceiling for coal., 26, CONFIRMED",
        "Resolution 2321 had fixed a ceiling of 7.5 million tons for coal., 26, CONFIRMED",
        "Resolution 2321 had fixed a ceiling of 9 million tons for coal., 26, REFUTED",
        "Resolution 2321 had fixed a ceiling for coal., 29, REFUTED",
        "Resolution 2321 fixes a ceiling for coal., 26, REFUTED"
    })
    void ceilingOfThePast_isHeldAgainstTheLastDayInForce(String sentence, String paragraph, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, sentence)
                .with(SlotName.ACT, "S/RES/2321 (2016)")
                .with(SlotName.PARAGRAPH, paragraph)
                .with(SlotName.DIRECTION, "KP>CN")
                .with(SlotName.GOODS, "2701", "coal")
                .with(SlotName.STATEMENT, "capped");
        assertThat(judge(sketch).verdict()).isEqualTo(expected);
    }

    @Test
    void whatMayBeGiven_goesIntoTheNorth() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Apples may be given to anybody.")
                .with(SlotName.GOODS, "0808", "Apples")
                .with(SlotName.STATEMENT, "not_banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void findsABanOnLuxuryWithoutACode() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Resolution 1718 bans luxury goods.")
                .with(SlotName.ACT, "S/RES/1718 (2006)")
                .with(SlotName.STATEMENT, "banned");
        assertThat(judge(sketch).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void namesTheOtherActsThatReachTheGoods() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Resolution 2270 bans copper ore.")
                .with(SlotName.ACT, "S/RES/2270 (2016)")
                .with(SlotName.DIRECTION, "KP>CN")
                .with(SlotName.GOODS, "74")
                .with(SlotName.STATEMENT, "banned");
        Judgement judgement = judge(sketch);
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.why()).contains("S/RES/2321 (2016), paragraph 28");
    }

    @Test
    void asksForGoodsAndKnowsNoUnknownAct() {
        ClaimSketch nothing =
                ClaimSketch.of(ClaimKind.LEGAL, "It breaks the sanctions.").with(SlotName.STATEMENT, "violates");
        assertThat(judge(nothing).why()).contains("names no goods");
        ClaimSketch unknown = ClaimSketch.of(ClaimKind.LEGAL, "Resolution 2731 bans coal.")
                .with(SlotName.ACT, "S/RES/2731 (2024)")
                .with(SlotName.GOODS, "2701");
        assertThat(judge(unknown).why()).contains("No rule book of S/RES/2731 (2024)");
    }
}
