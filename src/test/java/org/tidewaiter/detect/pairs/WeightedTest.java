package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedTest {

    @Test
    void oneAlone_staysWhatItIs() {
        assertThat(Weighted.of(new double[] {.04}, new double[] {.3})[0]).isCloseTo(.04, within(1e-12));
    }

    @Test
    void likelierOne_isBelievedSooner() {
        double[] weighted = Weighted.of(new double[] {.02, .02, .9, .9}, new double[] {.9, .3, .6, .6});
        assertThat(weighted[0]).isCloseTo(.02 * .6 / .9, within(1e-12));
        assertThat(weighted[1]).isCloseTo(.02 * .6 / .3, within(1e-12));
    }

    @Test
    void fewLargeOnes_showThatFewAreChance() {
        double[] p = IntStream.range(0, 10).mapToDouble(i -> i < 9 ? .01 : .9).toArray();
        double[] weights = new double[10];
        Arrays.fill(weights, 1);
        assertThat(Weighted.of(p, weights)[0]).isCloseTo(.01 * .4, within(1e-12)); // (1 + 1) / (10 * .5)
    }

    @Test
    void chanceAlone_isRarelyTakenForMore() {
        SplittableRandom random = new SplittableRandom(11);
        int falsely = 0;
        for (int round = 0; round < 2_000; round++) {
            double[] p = random.doubles(20).toArray();
            double[] weights = random.doubles(20, .05, 1).toArray();
            double[] sorted = Arrays.stream(Weighted.of(p, weights)).sorted().toArray();
            boolean any = IntStream.range(0, 20).anyMatch(i -> sorted[i] <= .1 * (i + 1) / 20);
            falsely += any ? 1 : 0;
        }
        assertThat(falsely / 2_000.0).isBetween(.07, .12);
    }
}
