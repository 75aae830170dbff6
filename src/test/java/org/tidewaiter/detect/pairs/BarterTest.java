package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.trade.Flow;

class BarterTest {
    private static final int MONTHS = 40;

    private static double[] random(Random random, double deviation) {
        return random.doubles(MONTHS)
                .map(any -> 100_000 * Math.exp(deviation * random.nextGaussian()))
                .toArray();
    }

    private static double[] paid(Random random, double[] given, double noise) {
        double[] paid = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            paid[month] = (month == 0 ? 100_000 : given[month - 1]) * Math.exp(noise * random.nextGaussian());
        }
        return paid;
    }

    private static Panel panel(double[] ore, double[] rice) {
        return new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2021-01")
                .with(Flow.IMPORT, "260300", ore, new double[MONTHS])
                .with(Flow.EXPORT, "100630", rice, new double[MONTHS])
                .with(Flow.EXPORT, "847130", ore, new double[MONTHS])
                .panel();
    }

    private static PanelOf.Heard heard(Panel panel) {
        return PanelOf.heard(new Barter(), panel, MONTHS - 1, MONTHS - 1);
    }

    @Test
    void foodThatFollowsTheOre_isNoticedWithItsLag() {
        Random random = new Random(3);
        double[] ore = random(random, .8);
        PanelOf.Heard heard = heard(panel(ore, paid(random, ore, .1)));
        assertThat(heard.signals).singleElement().satisfies(signal -> {
            assertThat(signal.key().code()).isEqualTo("2603");
            assertThat(signal.kind()).isEqualTo("against 1006");
            assertThat(signal.evidence()).containsEntry("lag_months", 1);
            assertThat(signal.evidence().get("value_given_per_value_received"))
                    .isInstanceOfSatisfying(
                            Double.class, ratio -> assertThat(ratio).isCloseTo(1, within(.1)));
        });
    }

    @Test
    void unrelatedGoods_areTestedAndSilent() {
        Random random = new Random(4);
        PanelOf.Heard heard = heard(panel(random(random, .8), random(random, .8)));
        assertThat(heard.tested).hasSize(1);
        assertThat(heard.signals).isEmpty();
    }

    @Test
    void commonSeason_isNoBarter() {
        Random random = new Random(5);
        double[] ore = random(random, .2);
        double[] rice = random(random, .2);
        for (int month = 0; month < MONTHS; month++) {
            double season = Math.exp(.8 * Math.sin(2 * Math.PI * month / 12));
            ore[month] *= season;
            rice[month] *= season;
        }
        assertThat(heard(panel(ore, rice)).signals).isEmpty();
    }

    @Test
    void monthsWithoutOneOfTheLegs_areTooFew() {
        Random random = new Random(3);
        double[] ore = random(random, .8);
        double[] rice = paid(random, ore, .1);
        for (int month = 0; month < MONTHS - 11; month++) {
            rice[month] = month % 2 == 0 ? Double.NaN : 0;
        }
        assertThat(heard(panel(ore, rice)).tested).isEmpty();
    }

    @Test
    void correlation_isThatOfR() {
        double[] x = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
        double[] y = {5, 2, 3, 3, 4, 8, 4, 7, 3, 4};
        LaggedCorrelation found = LaggedCorrelation.of(x, y, 0, 0);
        assertThat(found.correlation()).isCloseTo(0.793241715, within(1e-8)); // cor(x, y)
        assertThat(found.p())
                .isCloseTo(0.003088681, within(.0005)); // cor.test, one side; memory costs a quarter of a month
    }

    @Test
    void seriesWithMemory_countForFewerMonths() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] y = {2, 1, 4, 3, 7, 5, 8, 9, 6, 10};
        LaggedCorrelation found = LaggedCorrelation.of(x, y, 0, 0);
        assertThat(found.correlation()).isCloseTo(0.878787879, within(1e-8));
        assertThat(found.p()).isGreaterThan(2 * 0.000406931); // what cor.test gives where every month is new
    }

    @Test
    void rest_hasNoTrendAndNoWave() {
        double[] logs = new double[24];
        for (int month = 0; month < 24; month++) {
            logs[month] = 3 + .1 * month + 2 * Math.cos(2 * Math.PI * month / 12);
        }
        logs[5] = Double.NaN;
        double[] rest = java.util.Objects.requireNonNull(Residuals.of(logs, null));
        assertThat(rest[5]).isNaN();
        assertThat(rest[6]).isCloseTo(0, within(1e-9));
        assertThat(Residuals.of(new double[] {1, 2, 3}, null)).isNull();
    }
}
