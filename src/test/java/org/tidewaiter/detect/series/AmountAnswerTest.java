package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AmountAnswerTest {

    private static AmountAnswer answer(String kind, double p) {
        return new AmountAnswer(
                kind, RunOfMonths.of(3, 1000), new Usual(9, 9, 5, .4, DemandClass.LUMPY), new PooledScale(.5, 6), 1, p);
    }

    @Test
    void betterOfTwo_paysForBothQuestions() {
        AmountAnswer both = answer("month", .04).or(answer("run", .003));
        assertThat(both.kind()).isEqualTo("run");
        assertThat(both.questions()).isEqualTo(2);
        assertThat(both.p()).isCloseTo(.006, within(1e-12));
    }

    @Test
    void ofEqualOnes_theFirstStands() {
        assertThat(answer("month", .01).or(answer("run", .01)).kind()).isEqualTo("month");
    }

    @Test
    void probability_isOneAtMost() {
        assertThat(answer("month", .8).or(answer("run", .9)).p()).isEqualTo(1);
        assertThat(answer("month", 1.2).p()).isEqualTo(1);
    }
}
