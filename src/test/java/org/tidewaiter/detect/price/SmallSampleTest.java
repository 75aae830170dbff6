package org.tidewaiter.detect.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallSampleTest {
    private static final int TIMES = 600; // a mean of so many scales is right to one or two hundredths

    @ParameterizedTest
    @CsvSource({"1,15,0.75", "2,15,0.75", "2,36,0.75", "3,24,0.75", "2,24,0.6"})
    void scaleOfNormalErrors_isRightOnAverage(int columns, int rows, double share) {
        double raw = SmallSample.raw(columns, rows, share);
        double reweighted = SmallSample.reweighted(columns, rows, share);
        assertThat(SmallSampleSimulation.mean(columns, rows, share, TIMES, raw, false))
                .isEqualTo(1, within(0.05));
        assertThat(reweighted * SmallSampleSimulation.mean(columns, rows, share, TIMES, raw, true))
                .isEqualTo(1, within(0.04));
    }

    /** Computed with R 4.2 and robustbase 0.95, whose constants come from another simulation. */
    @Test
    void factors_areCloseToThoseOfOthers() {
        assertThat(SmallSample.raw(1, 20, 0.75)).isEqualTo(1.050, within(0.03));
        assertThat(SmallSample.raw(2, 20, 0.75)).isEqualTo(1.166, within(0.03));
        assertThat(SmallSample.reweighted(2, 20, 0.75)).isEqualTo(1.070, within(0.03));
    }

    @Test
    void factors_fallTowardsOneWithRowsAndShare() {
        assertThat(SmallSample.raw(2, 1000, 0.75)).isBetween(1.0, 1.01);
        assertThat(SmallSample.raw(2, 20, 1)).isEqualTo(1);
        assertThat(SmallSample.raw(2, 20, 0.8)).isBetween(SmallSample.raw(2, 20, 0.875), SmallSample.raw(2, 20, 0.75));
        assertThat(SmallSample.consistency(20, 20)).isEqualTo(1);
    }

    @Test
    void moreColumnsThanSimulated_areRefused() {
        assertThatThrownBy(() -> SmallSample.raw(4, 20, 0.75)).hasMessageContaining("4 columns");
    }
}
