package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

class ArithmeticCheckTest {
    private static final ArithmeticCheck CHECK = new ArithmeticCheck(new ToldNumbers());

    private static Optional<Verdict> verdict(ClaimKind kind, String sentence) {
        ClaimSketch sketch = ClaimSketch.of(kind, sentence);
        return CHECK.judge(sketch.claim(), sketch.text("2024-07-02")).map(Judgement::verdict);
    }

    @Test
    void addsUp() {
        assertThat(verdict(
                        ClaimKind.TRADE_VALUE, "They took 22,000, 31,000 and 165,000 barrels, in all 218,000 barrels."))
                .contains(Verdict.CONSISTENT);
        assertThat(verdict(
                        ClaimKind.TRADE_VALUE, "They took 22,000, 31,000 and 165,000 barrels, in all 281,000 barrels."))
                .contains(Verdict.REFUTED);
    }

    @Test
    void amountsWithoutUnit_haveThatOfTheirNeighbours() {
        assertThat(verdict(
                        ClaimKind.INCIDENT, "There lay 3,100 tons on one ship, 2,400 on the other, 5,900 altogether."))
                .contains(Verdict.REFUTED);
        assertThat(verdict(
                        ClaimKind.INCIDENT,
                        "The ships left the quay with 3,100, 2,400 and 400 tons: 5,900 altogether."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void bareNumbersOfSeveralThings_areNeverShownWrong() {
        assertThat(verdict(ClaimKind.INCIDENT, "He hired 30 cooks from Wonsan and 14 from Anju, 44 hands in all."))
                .contains(Verdict.CONSISTENT);
        assertThat(verdict(ClaimKind.INCIDENT, "He hired 30 cooks and 14 carts for 50 days in all."))
                .isEmpty();
    }

    @Test
    void multiplies() {
        assertThat(verdict(ClaimKind.INCIDENT, "He sold 60,000 pieces at 12 yuan each, for 720,000 yuan."))
                .contains(Verdict.CONSISTENT);
        assertThat(verdict(ClaimKind.INCIDENT, "He sold 60,000 pieces at 12 yuan each, for 7.2 million yuan."))
                .contains(Verdict.REFUTED);
    }

    @Test
    void reckonsChangesAndParts() {
        assertThat(verdict(ClaimKind.COMPARISON, "Prices rose from 1,480 tons to 2,150 tons, up 45 percent."))
                .contains(Verdict.CONSISTENT);
        assertThat(verdict(ClaimKind.COMPARISON, "Sales rose from 1,480 tons to 2,150 tons, up 54 percent."))
                .contains(Verdict.REFUTED);
        assertThat(verdict(ClaimKind.SHARE, "That is 218,000 barrels of 500,000 barrels, or 44 percent."))
                .contains(Verdict.CONSISTENT);
    }

    @Test
    void fractionsAndWeeks_areNoCounts() {
        assertThat(
                        verdict(
                                ClaimKind.INCIDENT,
                                "The price of the debt was put at 60,000 yuan, of which two thirds, 40,000 yuan, has been paid."))
                .isEmpty();
        assertThat(verdict(ClaimKind.INCIDENT, "Flour costs 9,800 won a kilogram, 400 won more than 2 weeks earlier."))
                .isEmpty();
    }

    @Test
    void numbersFarFromTheSum_areNotItsParts() {
        assertThat(verdict(
                        ClaimKind.TRADE_VALUE,
                        "On the 16th, at 7 in the morning, trade was said to have made 995.3 million yuan in all."))
                .isEmpty();
    }

    @Test
    void staysSilentWhereNothingCanBeReckoned() {
        assertThat(verdict(ClaimKind.INCIDENT, "Three trucks crossed on June 18."))
                .isEmpty();
    }
}
