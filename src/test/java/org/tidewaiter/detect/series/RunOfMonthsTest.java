package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunOfMonthsTest {

    @Test
    void monthsWithTrade_areTakenTogether() {
        assertThat(RunOfMonths.upTo(4, 3, new double[] {9, 9, 100, 0, 400, 7}))
                .isEqualTo(new RunOfMonths(2, 4, 2, 500, (Math.log(100) + Math.log(400)) / 2, Math.log(100)));
    }

    @Test
    void unknownMonthsAndTheTimeBeforeTheSeries_areLeftOut() {
        RunOfMonths run = RunOfMonths.upTo(1, 3, new double[] {Double.NaN, 50});
        assertThat(run).isEqualTo(RunOfMonths.of(1, 50));
    }

    @Test
    void noTrade_isNoRun() {
        assertThat(RunOfMonths.upTo(2, 3, new double[] {0, Double.NaN, 0})).isNull();
    }

    @Test
    void oneMonth_isARunOfOne() {
        RunOfMonths month = RunOfMonths.of(7, 1000);
        assertThat(month.first()).isEqualTo(month.last()).isEqualTo(7);
        assertThat(month.centre()).isCloseTo(Math.log(1000), within(1e-12));
    }
}
