package org.tidewaiter.detect.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Period;

class ReconciliationTest {
    private static final Period YEAR = new Period(2022);

    private static MirrorPair pair(int exporter, int importer, double fob, double cif, double distance) {
        return new MirrorPair(exporter, importer, "853400", YEAR, fob, cif, distance);
    }

    /** Exporter 0 strays by 0.8, the others by 0.1; freight is 2 % near and 5 % far. */
    private static List<MirrorPair> world() {
        SplittableRandom random = new SplittableRandom(8);
        List<MirrorPair> pairs = new ArrayList<>();
        for (int exporter = 0; exporter < 30; exporter++) {
            for (int importer = 0; importer < 30; importer++) {
                double distance = 200 * Math.pow(75, random.nextDouble());
                double value = 1e6 * Math.exp(random.nextGaussian());
                double freight = 0.02 + 0.03 * Math.log(distance / 200) / Math.log(75);
                double fob = value * Math.exp((exporter == 0 ? 0.8 : 0.1) * random.nextGaussian());
                double cif = value * (1 + freight) * Math.exp(0.1 * random.nextGaussian());
                pairs.add(pair(exporter, importer, fob, cif, distance));
            }
        }
        return pairs;
    }

    @Test
    void freight_growsWithTheDistance() {
        Freight freight = Freight.of(world());
        assertThat(freight.share(pair(1, 2, 1, 1, 200))).isEqualTo(0.02, within(0.015));
        assertThat(freight.share(pair(1, 2, 1, 1, 15_000))).isEqualTo(0.05, within(0.015));
    }

    @Test
    void freight_isNeverBelowNothingNorAboveAFifth() {
        List<MirrorPair> dear = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            dear.add(pair(1, 2, 100, 200, Double.NaN));
            dear.add(pair(2, 1, 200, 100, Double.NaN));
        }
        assertThat(Freight.of(dear).share(dear.get(0))).isEqualTo(0.20);
        assertThat(Freight.of(dear).share(dear.get(1))).isZero();
        assertThat(Freight.of(List.of()).share(dear.get(0))).isEqualTo(0.06, within(1e-12));
    }

    @Test
    void strayingReporter_isToldFromSteadyOnes() {
        Reliability reliability = Reconciliation.of(world()).reliability();
        assertThat(Math.sqrt(reliability.exporter(0))).isEqualTo(0.8, within(0.2));
        assertThat(Math.sqrt(reliability.exporter(7))).isEqualTo(0.1, within(0.05));
        assertThat(Math.sqrt(reliability.importer(0))).isEqualTo(0.1, within(0.05));
    }

    @Test
    void estimate_leansOnTheSteadierSideAndKeepsBoth() {
        Reconciliation reconciliation = Reconciliation.of(world());
        MirrorPair pair = pair(0, 5, 1e6, 3e6, 2000);
        MirrorEstimate estimate = reconciliation.estimate(pair);
        assertThat(estimate.pair()).isEqualTo(pair);
        assertThat(estimate.exporterWeight()).isLessThan(0.1);
        assertThat(estimate.fobUsd()).isEqualTo(2.85e6, within(0.15e6));
        assertThat(estimate.lowUsd()).isLessThan(estimate.fobUsd());
        assertThat(estimate.highUsd()).isGreaterThan(estimate.fobUsd());
    }

    @Test
    void oneSideAlone_standsWithItsOwnError() {
        Reconciliation reconciliation = Reconciliation.of(world());
        MirrorEstimate exporter = reconciliation.estimate(pair(0, 5, 1e6, Double.NaN, 2000));
        assertThat(exporter.fobUsd()).isEqualTo(1e6);
        assertThat(exporter.variance()).isEqualTo(reconciliation.reliability().exporter(0));
        assertThat(reconciliation.estimate(pair(0, 5, Double.NaN, 0, 2000)).fobUsd())
                .isNaN();
    }

    @Test
    void orderOfFlows_changesNothing() {
        List<MirrorPair> world = world();
        MirrorPair pair = world.get(40);
        double expected = Reconciliation.of(world).estimate(pair).fobUsd();
        assertThat(Reconciliation.of(world.reversed()).estimate(pair).fobUsd())
                .isEqualTo(expected, within(1e-6 * expected));
    }
}
