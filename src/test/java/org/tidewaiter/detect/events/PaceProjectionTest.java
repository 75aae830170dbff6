package org.tidewaiter.detect.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceProjectionTest {

    @Test
    void steadyUse_isProjectedExactly() {
        PaceProjection pace = PaceProjection.of(100, 60, new double[] {10, 10, 10, 10, 10, 10}, 6, 999, 1);
        assertThat(pace.share()).isEqualTo(.6);
        assertThat(pace.expected()).isEqualTo(120);
        assertThat(pace.low()).isEqualTo(120);
        assertThat(pace.high()).isEqualTo(120);
        assertThat(pace.exhausted()).isEqualTo(5); // after four months it is exactly full, not exceeded
        assertThat(pace.chance()).isEqualTo(1);
    }

    @Test
    void pauses_slowThePace() {
        PaceProjection pace = PaceProjection.of(100, 60, new double[] {10, 0, 10, 0, 10, 0}, 6, 999, 1);
        assertThat(pace.expected()).isEqualTo(90);
        assertThat(pace.exhausted()).isNull();
        assertThat(pace.low()).isLessThanOrEqualTo(pace.expected());
        assertThat(pace.high()).isGreaterThanOrEqualTo(pace.expected());
    }

    @Test
    void exceededAlready_isExhaustedNow() {
        assertThat(PaceProjection.of(100, 101, new double[] {0}, 3, 99, 1).exhausted())
                .isZero();
    }

    @Test
    void sameSeed_givesTheSameFutures() {
        double[] months = {3, 9, 1, 14, 7};
        assertThat(PaceProjection.of(100, 30, months, 7, 999, 5))
                .isEqualTo(PaceProjection.of(100, 30, months, 7, 999, 5));
    }

    @Test
    void fourFuturesInFive_endWithinTheInterval() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(2);
        int inside = 0;
        for (int round = 0; round < 500; round++) {
            double[] months = random.doubles(12, 0, 20).toArray();
            PaceProjection pace = PaceProjection.of(100, 0, months, 6, 499, round);
            double end = random.doubles(6, 0, 20).sum();
            inside += end >= pace.low() && end <= pace.high() ? 1 : 0;
        }
        assertThat(inside / 500.0).isBetween(.8, .93); // months never exceed 20 here, which the interval cannot know
    }

    @Test
    void fourFuturesInFive_endWithinTheIntervalOfFewSkewedMonths() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(3);
        int inside = 0;
        for (int round = 0; round < 500; round++) {
            double[] months = random.doubles(8, 0, 1).map(u -> -Math.log1p(-u)).toArray();
            PaceProjection pace = PaceProjection.of(1_000, 0, months, 6, 499, round);
            double end = random.doubles(6, 0, 1).map(u -> -Math.log1p(-u)).sum();
            inside += end >= pace.low() && end <= pace.high() ? 1 : 0;
        }
        assertThat(inside / 500.0).isBetween(.76, .9);
    }

    @Test
    void twoDeliveries_leaveTheEndOpenButFinite() {
        PaceProjection pace = PaceProjection.of(100, 10, new double[] {1, 0, 9}, 6, 999, 1);
        assertThat(pace.high()).isFinite().isGreaterThan(60); // as if every month were the larger
    }
}
