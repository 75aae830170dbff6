package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.pairs.ImpliedPrice.Candidate;
import org.tidewaiter.detect.pairs.ImpliedPrice.Fit;

class ImpliedPriceTest {

    /** Ten containers of food against several trucks of minerals; the prices of the goods are rough and only for this test. */
    @Test
    void reportOfJune2024_fitsConcentratesNotIronOreOrCoal() {
        Span implied = ImpliedPrice.of(new Span(50, 240), new Span(450, 900), new Span(30, 70));
        assertThat(implied.low()).isCloseTo(321, within(1.0));
        assertThat(implied.high()).isCloseTo(7_200, within(1e-9));
        List<ImpliedPrice.Judged> judged = ImpliedPrice.judge(
                implied,
                List.of(
                        new Candidate("2601", "iron ore", new Span(90, 140)),
                        new Candidate("2701", "coal", new Span(80, 150)),
                        new Candidate("2608", "zinc concentrate", new Span(700, 1_400)),
                        new Candidate("2611", "tungsten concentrate", new Span(15_000, 22_000)),
                        new Candidate("26", "any ore", new Span(50, 25_000))));
        assertThat(judged)
                .extracting(ImpliedPrice.Judged::fit)
                .containsExactly(Fit.TOO_CHEAP, Fit.TOO_CHEAP, Fit.POSSIBLE, Fit.TOO_DEAR, Fit.ALWAYS);
    }

    @Test
    void valuesOfTheReport_giveItsInterval() {
        Span implied = new Span(23_000, 216_000).over(new Span(30, 70));
        assertThat(implied.low()).isCloseTo(328.57, within(.01));
        assertThat(implied.high()).isEqualTo(7_200);
    }

    @Test
    void everyDraw_liesInTheInterval() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(11);
        for (int round = 0; round < 1_000; round++) {
            Span tonnes = span(random);
            Span price = span(random);
            Span given = span(random);
            Span implied = ImpliedPrice.of(tonnes, price, given);
            for (int draw = 0; draw < 100; draw++) {
                double one = in(tonnes, random) * in(price, random) / in(given, random);
                assertThat(one)
                        .as("round %d", round)
                        .isBetween(implied.low() * (1 - 1e-12), implied.high() * (1 + 1e-12));
            }
        }
    }

    private static Span span(java.util.SplittableRandom random) {
        double low = random.nextDouble(.1, 1_000);
        return new Span(low, low * random.nextDouble(1, 10));
    }

    private static double in(Span span, java.util.SplittableRandom random) {
        return span.low() + random.nextDouble() * (span.high() - span.low());
    }

    @Test
    void nothingGiven_hasNoPrice() {
        assertThatThrownBy(() -> new Span(1, 2).over(new Span(0, 3))).hasMessageContaining("zero");
        assertThatThrownBy(() -> new Span(2, 1)).hasMessageContaining("no span");
        assertThat(new Span(1, 2).meets(new Span(2, 3))).isTrue();
        assertThat(new Span(1, 2).contains(2.5)).isFalse();
    }
}
