package org.tidewaiter.detect.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers without a reason beside them come from R 4.2 with robustbase 0.95. */
class RobustLinesTest {
    private static final double[] X = {1.2, 2.1, 2.9, 4.2, 5.0, 6.1, 7.2, 7.9, 9.1, 10};
    private static final double[] Y = {2.1, 3.9, 6.2, 8.1, 9.8, 12.3, 14.1, 16.2, 9.0, 20.1};

    @Test
    void trimmedLine_equalsThatOfR() {
        ReweightedLts fit = ReweightedLts.fit(Design.of(10, X), Y, 0.75, 500, 1).orElseThrow();
        assertThat(fit.design().natural(fit.beta())[0]).isEqualTo(-0.2444606414, within(1e-9));
        assertThat(fit.design().natural(fit.beta())[1]).isEqualTo(2.0386297376, within(1e-9));
        assertThat(fit.scale()).isEqualTo(0.4145, within(0.02)); // other constants for few rows
        assertThat(fit.rawScale()).isEqualTo(0.3718, within(0.02));
    }

    @Test
    void efficientLine_isCloseToThatOfR() {
        MmRegression fit = MmRegression.fit(Design.of(10, X), Y, 500, 1).orElseThrow();
        assertThat(fit.design().natural(fit.beta())[0]).isEqualTo(-0.2733, within(2e-3));
        assertThat(fit.design().natural(fit.beta())[1]).isEqualTo(2.0420, within(1e-3));
        assertThat(fit.scale()).isEqualTo(0.3091, within(5e-3));
        assertThat(fit.weights()[8]).isZero();
    }

    @Test
    void loss_equalsThatOfR() {
        double[] at = {0.5, 1.2, 2, 3, 4.4, 6};
        double[] psi = {0.5, 1.1758691538, 1.4727660649, 1.0921713309, 0.5533981758, 0.1597772727};
        for (int i = 0; i < at.length; i++) {
            assertThat(Lqq.EFFICIENT.psi(at[i])).isEqualTo(psi[i], within(1e-9));
        }
        assertThat(Lqq.HALF_BREAKDOWN.loss(0.1)).isEqualTo(0.01372568539, within(1e-9));
        assertThat(Lqq.HALF_BREAKDOWN.loss(-1)).isEqualTo(0.76885104446, within(1e-9));
        assertThat(Lqq.HALF_BREAKDOWN.loss(2)).isEqualTo(0.99955908628, within(1e-9));
        assertThat(Lqq.EFFICIENT.kappa()).isEqualTo(0.8618074, within(1e-3)); // R takes 13 nodes for the integral
        assertThat(1 / Lqq.EFFICIENT.inefficiency()).isEqualTo(0.95, within(1e-5)); // what the constants are made for
    }

    @Test
    void aFifthOfThePoints_doesNotBendTheLineNorWidenTheBand() {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = new double[100];
        double[] y = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = 8 + 1.4 * random.nextGaussian();
            y[i] = 2.5 + 0.95 * x[i] + 0.18 * random.nextGaussian() - (i < 20 ? 0.8 : 0);
        }
        CleanBand band = CleanBand.fit(Design.of(100, x), y, 0.75, 50, 0.01, 1).orElseThrow();
        assertThat(band.scale()).isEqualTo(0.18, within(0.04));
        assertThat(band.design().natural(band.beta())[1]).isEqualTo(0.95, within(0.04));
        assertThat(band.count()).isBetween(70, 85);
    }

    @Test
    void twoPredictors_areFoundDespiteOddRows() {
        SplittableRandom random = new SplittableRandom(5);
        double[] a = new double[60];
        double[] b = new double[60];
        double[] y = new double[60];
        for (int i = 0; i < 60; i++) {
            a[i] = 5 * random.nextDouble();
            b[i] = i;
            y[i] = 1 + 2 * a[i] + 0.03 * b[i] + 0.1 * random.nextGaussian() + (i % 5 == 0 ? 7 : 0);
        }
        ReweightedLts fit =
                ReweightedLts.fit(Design.of(60, a, b), y, 0.75, 300, 1).orElseThrow();
        double[] natural = fit.design().natural(fit.beta());
        assertThat(natural[0]).isEqualTo(1, within(0.15));
        assertThat(natural[1]).isEqualTo(2, within(0.05));
        assertThat(natural[2]).isEqualTo(0.03, within(0.005));
    }

    @Test
    void manyRows_areSearchedInPartsAndFoundAll() {
        SplittableRandom random = new SplittableRandom(6);
        double[] x = new double[2000];
        double[] y = new double[2000];
        for (int i = 0; i < x.length; i++) {
            x[i] = 10 * random.nextDouble();
            y[i] = 3 - x[i] + 0.2 * random.nextGaussian() + (i % 6 == 0 ? 9 : 0);
        }
        ReweightedLts fit =
                ReweightedLts.fit(Design.of(x.length, x), y, 0.75, 100, 1).orElseThrow();
        assertThat(fit.design().natural(fit.beta())[1]).isEqualTo(-1, within(0.01));
        assertThat(fit.kept()[0]).isFalse();
    }

    @Test
    void equalWeights_determineNoLine() {
        double[] same = new double[12];
        assertThat(ReweightedLts.fit(Design.of(12, same), new double[12], 0.75, 50, 1))
                .isEmpty();
    }

    @Test
    void selected_isWhatStandsThereInOrder() {
        SplittableRandom random = new SplittableRandom(7);
        double[] values = random.doubles(101).map(v -> Math.rint(v * 20)).toArray(); // with ties
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int place = 0; place < values.length; place++) {
            assertThat(Quantiles.select(values.clone(), place)).isEqualTo(sorted[place]);
        }
    }
}
