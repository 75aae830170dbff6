package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;

class LevelShiftTest {
    private final LevelShift shift = new LevelShift();

    /** Log noise of .3, a season of .2, a slope per year, a shift of some size from a month on. */
    private static String flow(int months, double slope, int from, double size) {
        SplittableRandom random = new SplittableRandom(5);
        double[] values = new double[months];
        Arrays.setAll(
                values,
                t -> Math.exp(11
                        + .3 * random.nextGaussian()
                        + .2 * Math.sin(Math.PI * t / 6)
                        + slope * t / 12
                        + (t >= from ? size : 0)));
        return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    @Test
    void levelThatRoseAndStayed_isNoticedWithItsMonth() {
        Signal signal = new Flows()
                .add("284920", flow(48, 0, 38, 1.2))
                .lookAtLast(shift, 1)
                .get(0)
                .signal();
        assertThat(signal.from().number()).isBetween(202102, 202104); // the 38th month is March 2021
        assertThat(signal.direction()).isEqualTo(Direction.UP);
        assertThat(Math.log((Double) Objects.requireNonNull(signal.evidence().get("times_the_old_level"))))
                .isCloseTo(1.2, within(.3));
    }

    @Test
    void levelThatFell_pointsDown() {
        assertThat(new Flows().add("284920", flow(60, 0, 50, -1.2)).lookAtLast(shift, 1))
                .singleElement()
                .satisfies(each -> assertThat(each.signal().direction()).isEqualTo(Direction.DOWN));
    }

    @Test
    void steadyLevelOrRise_isSilent() {
        assertThat(new Flows().add("284920", flow(60, 0, 99, 0)).told(shift, 12))
                .isEmpty();
        assertThat(new Flows().add("284920", flow(60, .5, 99, 0)).told(shift, 12))
                .isEmpty();
    }

    @Test
    void stepWithoutAnyNoise_isNoticed_andAFlatLineIsSilent() {
        assertThat(new Flows().add("284920", "100000*24 500000*12").told(shift, 1))
                .containsExactly("284920 level shift 2020-01");
        assertThat(new Flows().add("284920", "100000*36").told(shift, 1)).isEmpty();
    }

    @Test
    void threeMonthsOnAnotherLevel_areNotYetAShift() {
        assertThat(new Flows().add("284920", flow(48, 0, 45, 1.5)).told(shift, 1))
                .isEmpty();
    }

    @Test
    void fewWildMonths_areNoShift() {
        String calm = flow(40, 0, 99, 0);
        assertThat(new Flows()
                        .add("284920", calm + " 3e6 60000 4e6 50000 3e6 70000 60000 55000")
                        .told(shift, 12))
                .isEmpty();
    }

    @Test
    void shiftOfLongAgo_isOldNews() {
        assertThat(new Flows().add("284920", flow(60, 0, 20, 1.5)).told(shift, 1))
                .isEmpty();
        assertThat(new Flows().add("284920", flow(60, 0, 20, 1.5)).told(shift, 36))
                .hasSize(1);
    }

    @Test
    void intermittentFlow_isNotTested() {
        assertThat(new Flows()
                        .add("284920", "50000 0 0 60000 ".repeat(9) + "900000 0 800000 0 ".repeat(3))
                        .told(shift, 12))
                .isEmpty();
    }

    @Test
    void trimmedFit_leavesOutWildMonths() {
        int n = 20;
        TrimmedRegression regression = new TrimmedRegression(n);
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            y[i] = 3 + .5 * i + (i % 2 == 0 ? .01 : -.01) + (i == 4 || i == 11 ? 50 : 0);
            regression.column(0)[i] = 1;
            regression.column(1)[i] = i;
            regression.residuals()[i] = y[i] - 3 - .4 * i; // a rough first guess
        }
        regression.fit(y, n, 2, 15, 10);
        double t = regression.reweighted(1, 15);
        assertThat(regression.coefficient(1)).isCloseTo(.5, within(.002));
        assertThat(t).isGreaterThan(100);
    }
}
