package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BiweightTest {

    @Test
    void wildMonths_doNotMoveIt() {
        assertThat(Biweight.of(new double[] {1, 1.2, .8, 1.1, .9, -4.6}, .2)).isCloseTo(1, within(.01));
    }

    @Test
    void unknownMonths_stayOut() {
        assertThat(Biweight.of(new double[] {1, Double.NaN, 1.2}, .5)).isCloseTo(1.1, within(1e-9));
        assertThat(Biweight.of(new double[] {Double.NaN}, .5)).isNaN();
    }

    @Test
    void twoFarCamps_areMetInTheMiddle() {
        assertThat(Biweight.of(new double[] {0, 10}, .1)).isEqualTo(5);
    }
}
