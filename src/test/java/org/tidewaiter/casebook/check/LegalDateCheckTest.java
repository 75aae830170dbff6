package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;

class LegalDateCheckTest {
    private static final LegalDateCheck CHECK = new LegalDateCheck(RuleBooks.packed());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S/RES/2371 (2017) | Resolution 2371 was adopted in August 2017. | CONSISTENT",
                "S/RES/2371 (2017) | Resolution 2371 was adopted in February 2017. | REFUTED",
                "S/RES/2397 (2017) | On 22 November 2017 the Council adopted resolution 2397. | REFUTED",
                "S/RES/2397 (2017) | On 22 December 2017 the Council adopted resolution 2397. | CONSISTENT",
                "S/RES/2321 (2016) | Copper has been under a ban since March 2016 by resolution 2321. | REFUTED",
            })
    void holdsTheDayAgainstTheAct(String act, String sentence, Verdict expected) {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, sentence).with(SlotName.ACT, act);
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2024-07-02")).map(Judgement::verdict))
                .contains(expected);
    }

    @Test
    void numberOfAResolution_isNoYear() {
        ClaimSketch sketch = ClaimSketch.of(ClaimKind.LEGAL, "Yachts have been listed since resolution 2094.")
                .with(SlotName.ACT, "S/RES/2094 (2013)");
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2024-07-02"))).isEmpty();
    }

    @Test
    void numberThatCouldBeAYear_isNone() {
        ClaimSketch sketch = ClaimSketch.of(
                        ClaimKind.LEGAL, "Charcoal, since a reader asks, falls under paragraph 22 of resolution 2036.")
                .with(SlotName.ACT, "S/RES/2036 (2012)");
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2024-07-02"))).isEmpty();
    }

    @Test
    void hasNothingToSayWithoutADay() {
        ClaimSketch sketch =
                ClaimSketch.of(ClaimKind.LEGAL, "Resolution 2371 bans coal.").with(SlotName.ACT, "S/RES/2371 (2017)");
        assertThat(CHECK.judge(sketch.claim(), sketch.text("2024-07-02"))).isEqualTo(Optional.empty());
    }

    @Test
    void aCapHasItsOwnUnit() {
        LegalCheck legal = new LegalCheck(Assessor.of(RuleBooks.packed()));
        ClaimSketch wrong = ClaimSketch.of(
                        ClaimKind.LEGAL, "It caps refined petroleum for North Korea at 500,000 tons a year.")
                .with(SlotName.ACT, "S/RES/2397 (2017)")
                .with(SlotName.GOODS, "2710", "refined petroleum")
                .with(SlotName.STATEMENT, "capped");
        Judgement judgement =
                legal.judge(wrong.claim(), wrong.text("2024-07-02")).orElseThrow();
        assertThat(judgement.verdict()).isEqualTo(Verdict.REFUTED);
        assertThat(judgement.why()).contains("500,000 barrel");
    }
}
