package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The small statistics, against R 4.2.2 where it has them. */
class StatisticsTest {

    private static double[] sorted(double... values) {
        Arrays.sort(values);
        return values;
    }

    @Test
    void locationAndScale_areThoseOfR() { // median(x), mad(x), .7413 * IQR(x)
        double[] x = sorted(3.1, 2.2, 9.4, 2.8, 3.0, 2.9, 3.3, 2.5);
        assertThat(Robust.median(x, 8)).isCloseTo(2.95, within(1e-12));
        assertThat(Robust.madScale(x, 8, 2.95, new double[8])).isCloseTo(.37065, within(1e-12));
        assertThat(Robust.iqrScale(x, 8)).isCloseTo(.3150525, within(1e-7));
        assertThat(Robust.scale(x, 8, new double[8])).isCloseTo(.37065, within(1e-12));
    }

    @Test
    void tails_areThoseOfR() { // pt(2, 6, lower = FALSE), qt(.005, 6, lower = FALSE)
        TailTest tail = new TailTest(6, 5);
        PooledScale others = new PooledScale(.5, 6);
        Usual before = new Usual(4, 4, 10, .5, DemandClass.SMOOTH);
        double spread = .5 * Math.sqrt(1 + 8 / 6.0 / 4);
        assertThat(tail.spread(before, others, 1)).isCloseTo(spread, within(1e-12));
        assertThat(tail.spread(before, others, 3)).isCloseTo(.5 * Math.sqrt(1 / 3.0 + 1 / 3.0), within(1e-12));
        assertThat(tail.upper(10 + 2 * spread, before, others, 1)).isCloseTo(.04621315576583756, within(1e-12));
        assertThat(tail.distance(.005)).isCloseTo(3.70742802132477, within(1e-9));
    }

    @Test
    void trend_isThatOfR() { // cor.test(method = "kendall", continuity = TRUE); median of the pairwise slopes
        double[] y = {1, 1.4, 1.2, 2.1, 1.9, 2.6, 2.4, 3.5};
        assertThat(Trend.kendallZ(y, 8)).isCloseTo(2.598076211, within(1e-9));
        assertThat(new Trend().theilSen(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, y, 8))
                .isCloseTo(.335, within(1e-12));
    }

    @Test
    void fewMonths_areDrawnTowardsTheOthers() {
        PooledScale others = PooledScale.of(new double[] {.2, .4, .6, 5, 9}, 5, 5, .8, 6);
        assertThat(others.scale()).isEqualTo(.6);
        assertThat(others.shrink(1.2, 0)).isEqualTo(.6);
        assertThat(others.shrink(1.2, 6)).isCloseTo(Math.sqrt((.36 + 1.44) / 2), within(1e-12));
        assertThat(others.shrink(1.2, 600)).isCloseTo(1.2, within(.01));
        assertThat(PooledScale.of(new double[] {.2, .4}, 2, 5, .8, 6).scale()).isEqualTo(.8);
    }

    @Test
    void occurrence_countsTransitionsAndForgets() {
        Occurrence even = new Occurrence(1, 8, 4);
        even.clear();
        for (int state : new int[] {1, 1, 0, 0, 1, 1, -1, 1, 0}) {
            even.add(state);
        }
        double share = 5.5 / 9;
        assertThat(even.share()).isCloseTo(share, within(1e-12));
        assertThat(even.stops()).isCloseTo((2 + 8 * (1 - share)) / (4 + 8), within(1e-12));
        assertThat(even.staysZero()).isCloseTo((1 + 4 * (1 - share)) / (2 + 4), within(1e-12));
        assertThat(even.atLeast(3)).isCloseTo(even.stops() * even.staysZero() * even.staysZero(), within(1e-12));
        assertThat(even.midP(3)).isCloseTo((even.atLeast(3) + even.atLeast(4)) / 2, within(1e-12));
        assertThat(even.midP(0)).isEqualTo(1);
        Occurrence forgetful = new Occurrence(.5, 8, 4);
        forgetful.clear();
        forgetful.add(1);
        forgetful.add(0);
        assertThat(forgetful.share()).isCloseTo((.5 + .5) / (1.5 + 1), within(1e-12));
    }

    @Test
    void demandClasses_followThePaper() {
        assertThat(of("10 11 9 10 12")).isEqualTo(DemandClass.SMOOTH);
        assertThat(of("1 30 2 90 4")).isEqualTo(DemandClass.ERRATIC);
        assertThat(of("10 0 0 12 9 0")).isEqualTo(DemandClass.INTERMITTENT);
        assertThat(of("1 0 0 300 9 0")).isEqualTo(DemandClass.LUMPY);
        assertThat(of("0 0 . 0")).isEqualTo(DemandClass.NEVER);
        assertThat(of("10 . . 12 9 .")).as("unknown months are no zeros").isEqualTo(DemandClass.SMOOTH);
    }

    private static DemandClass of(String months) {
        double[] figures = Flows.numbers(months + " 1");
        return new AmountWindow(48, 5)
                .before(figures.length - 1, figures, AmountWindow.logs(figures))
                .demand();
    }
}
