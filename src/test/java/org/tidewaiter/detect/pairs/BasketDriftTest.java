package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.trade.Flow;

class BasketDriftTest {
    private static final int MONTHS = 48;

    private static PanelOf start() {
        return new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2019-01");
    }

    private static PanelOf.Heard heard(Panel panel) {
        return PanelOf.heard(new BasketDrift(), panel, MONTHS - 1, MONTHS - 1);
    }

    private static Panel noisy(long seed, double shift) {
        Random random = new Random(seed);
        PanelOf panel = start();
        for (int chapter = 10; chapter < 30; chapter++) {
            double[] values = new double[MONTHS];
            for (int month = 0; month < MONTHS; month++) {
                double moved = month >= 36 && chapter < 15 ? shift : 1;
                double season = 1 + .4 * Math.sin(2 * Math.PI * month / 12 + chapter);
                values[month] = 100_000 * season * moved * Math.exp(.5 * random.nextGaussian());
            }
            panel.with(Flow.EXPORT, chapter + "0110", values, new double[MONTHS]);
        }
        return panel.panel();
    }

    @Test
    void goodsThatTookOver_areNamed() {
        PanelOf.Heard heard = heard(noisy(1, 4));
        assertThat(heard.signals).singleElement().satisfies(signal -> {
            assertThat(signal.key().code()).isEqualTo("TOTAL");
            assertThat(signal.p()).isLessThan(.02);
            assertThat((java.util.List<?>) signal.evidence().get("moved_most"))
                    .hasSize(5)
                    .allSatisfy(said -> assertThat((String) said).matches("1[0-9]: .* %"));
        });
    }

    @Test
    void steadyMixture_isTestedAndSilent() {
        Panel panel = start().with(Flow.EXPORT, "100630", "100000*48", "1*48")
                .with(Flow.EXPORT, "170199", "50000*36 52000*12", "1*48")
                .panel();
        PanelOf.Heard heard = heard(panel);
        assertThat(heard.tested).containsExactly(1.0);
        assertThat(heard.signals).isEmpty();
    }

    @Test
    void unpublishedYear_isNotCompared() {
        Panel panel = start().with(Flow.EXPORT, "100630", "100000*36 .*12", ".*48")
                .with(Flow.EXPORT, "170199", "50000*36 .*12", ".*48")
                .panel();
        assertThat(heard(panel).tested).isEmpty();
    }

    @Test
    void chance_isUniformWhereNothingDrifts() {
        int rounds = 400;
        int below = 0;
        for (int seed = 0; seed < rounds; seed++) {
            Random random = new Random(1000 + seed);
            double[][][] quarters = new double[4][4][8];
            for (double[][] year : quarters) {
                for (double[] quarter : year) {
                    for (int good = 0; good < quarter.length; good++) {
                        quarter[good] = Math.exp(random.nextGaussian());
                    }
                }
            }
            below += Composition.chance(quarters) <= .1 ? 1 : 0;
        }
        assertThat(below / (double) rounds).isBetween(.05, .15); // three standard errors around a tenth
    }

    @Test
    void distances_areThoseOfTheBook() {
        assertThat(Composition.hellinger(new double[] {1, 0}, new double[] {0, 5}))
                .isEqualTo(1);
        assertThat(Composition.hellinger(new double[] {2, 2}, new double[] {7, 7}))
                .isZero();
        assertThat(Composition.exchanged(new double[] {3, 1}, new double[] {1, 3}))
                .isEqualTo(.5);
    }
}
