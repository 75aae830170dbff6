package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalRateTest {

    @Test
    void evenlySpread_areAllChance() {
        double[] rates = LocalRate.of(.25, .5, .75, 1);
        assertThat(rates).containsOnly(1);
    }

    @Test
    void oneAlone_isChanceAsOftenAsItsProbabilitySays() {
        assertThat(LocalRate.of(.03)[0]).isCloseTo(.03, within(1e-12));
    }

    @Test
    void crowdOfSmallOnes_isHardlyChance_restIs() {
        double[] p = DoubleStream.concat(
                        IntStream.range(0, 50).mapToDouble(i -> .001 + i * 1e-5),
                        IntStream.rangeClosed(1, 50).mapToDouble(i -> i / 50.0))
                .toArray();
        double[] rates = LocalRate.of(p);
        assertThat(rates[0]).isLessThan(.01);
        assertThat(rates[99]).isEqualTo(1);
        assertThat(Arrays.copyOf(rates, 50)).isSorted();
    }

    @Test
    void rates_doNotDependOnTheOrder() {
        assertThat(LocalRate.of(.9, .001, .5)[1]).isEqualTo(LocalRate.of(.001, .5, .9)[0]);
    }

    @Test
    void equalProbabilities_haveOneRate() {
        assertThat(LocalRate.of(.2, .2, .2, 1)).containsExactly(.2 / .75, .2 / .75, .2 / .75, 1);
    }
}
