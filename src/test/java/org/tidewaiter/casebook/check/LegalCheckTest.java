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
        "S/RES/2397 (2017), 85, violates, CONSISTENT",
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
