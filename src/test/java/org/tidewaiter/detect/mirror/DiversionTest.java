package org.tidewaiter.detect.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.detect.mirror.Tables.flow;
import static org.tidewaiter.detect.mirror.Tables.months;
import static org.tidewaiter.detect.mirror.Tables.steps;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Signal;

class DiversionTest {
    private static final int GERMANY = 276;
    private static final int RUSSIA = 643;
    private static final int KYRGYZSTAN = 417;

    private static MirrorSeries way(int from, int to, double before, double after) {
        return flow(from, to, steps(before, 36, after, 12), steps(before * 1.05, 36, after * 1.05, 12));
    }

    private static List<Signal> found(MirrorSeries... flows) {
        return Tables.found(new Diversion(), months(flows), 36, 47);
    }

    @Test
    void goodsThatGoByAThirdCountryInstead_areNoticed() {
        Signal signal = found(
                        way(GERMANY, RUSSIA, 100_000, 20_000),
                        way(GERMANY, KYRGYZSTAN, 1_000, 80_000),
                        way(KYRGYZSTAN, RUSSIA, 500, 78_000))
                .getFirst();
        assertThat(signal.key().reporter()).isEqualTo(GERMANY);
        assertThat(signal.key().partner()).isEqualTo(RUSSIA);
        assertThat(signal.evidence())
                .containsEntry("third_country", KYRGYZSTAN)
                .containsEntry("direct_exporter_report_fob_usd", 240_000.0)
                .containsEntry("third_country_reports_the_import", "yes");
        assertThat(signal.strength()).isGreaterThan(0.9);
    }

    @Test
    void thirdCountryThatPassesNothingOn_isNone() {
        assertThat(found(
                        way(GERMANY, RUSSIA, 100_000, 20_000),
                        way(GERMANY, KYRGYZSTAN, 1_000, 80_000),
                        way(KYRGYZSTAN, RUSSIA, 500, 500)))
                .isEmpty();
    }

    @Test
    void directFlowThatHeld_isNoDiversion() {
        assertThat(found(
                        way(GERMANY, RUSSIA, 100_000, 80_000),
                        way(GERMANY, KYRGYZSTAN, 1_000, 80_000),
                        way(KYRGYZSTAN, RUSSIA, 500, 78_000)))
                .isEmpty();
    }

    @Test
    void anotherPrice_meansOtherGoods() {
        MirrorSeries cheap = way(GERMANY, KYRGYZSTAN, 1_000, 80_000);
        MirrorSeries dear = new MirrorSeries(
                GERMANY,
                KYRGYZSTAN,
                "853400",
                cheap.fobUsd(),
                cheap.cifUsd(),
                Arrays.stream(cheap.netWeightKg()).map(w -> w / 3).toArray(),
                Double.NaN);
        assertThat(found(way(GERMANY, RUSSIA, 100_000, 20_000), dear, way(KYRGYZSTAN, RUSSIA, 500, 78_000)))
                .isEmpty();
    }

    @Test
    void monthsNotPublished_claimNothing() {
        assertThat(found(
                        way(GERMANY, RUSSIA, 100_000, Double.NaN),
                        way(GERMANY, KYRGYZSTAN, 1_000, 80_000),
                        way(KYRGYZSTAN, RUSSIA, 500, 78_000)))
                .isEmpty();
    }

    @Test
    void thirdCountryOnItsWayUpForYears_isNoBreak() {
        double[] rising = new double[48];
        for (int i = 0; i < 48; i++) {
            rising[i] = 8_000 * Math.pow(2.2, Math.floor(i / 12.0));
        }
        assertThat(found(
                        way(GERMANY, RUSSIA, 100_000, 20_000),
                        flow(GERMANY, KYRGYZSTAN, rising, rising),
                        way(KYRGYZSTAN, RUSSIA, 500, 78_000)))
                .isEmpty();
    }
}
