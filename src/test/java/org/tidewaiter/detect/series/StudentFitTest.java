package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;

class StudentFitTest {
    private final StudentFit fit = new StudentFit(5);

    @Test
    void centreAndScale_areThoseOfGreatestLikelihood() { // minimised by scipy 1.17; the scale times sqrt(8 / 7)
        fit.fit(new double[] {3.1, 2.2, 9.4, 2.8, 3.0, 2.9, 3.3, 2.5}, 8, 2.95, .37);
        assertThat(fit.centre()).isCloseTo(2.8872522, within(1e-5));
        assertThat(fit.scale()).isCloseTo(.6266838 * Math.sqrt(8 / 7.0), within(1e-5));
    }

    @Test
    void scaleOfItsOwnLaw_isFoundAgain() {
        TDistribution law = TDistribution.of(5);
        double[] values = IntStream.range(0, 400)
                .mapToDouble(i -> 7 + .4 * law.inverseCumulativeProbability((i + .5) / 400))
                .toArray();
        fit.fit(values, 400, 6, 1);
        assertThat(fit.centre()).isCloseTo(7, within(1e-6));
        assertThat(fit.scale()).isCloseTo(.4, within(.002));
    }

    @Test
    void oneWildMonth_movesLittle() {
        double[] even = {1.0, 1.2, .9, 1.1, .8, 1.0, 1.1, .9, 1.05, .95, 1.0, 12};
        fit.fit(even, 12, 1, .15);
        assertThat(fit.centre()).isCloseTo(1, within(.02));
        assertThat(fit.scale()).isLessThan(.3);
    }

    @Test
    void equalMonths_haveNoScaleAndDoNotBreak() {
        fit.fit(new double[] {2, 2, 2, 2}, 4, 2, 0);
        assertThat(fit.centre()).isEqualTo(2);
        assertThat(fit.scale()).isLessThan(1e-5);
    }
}
