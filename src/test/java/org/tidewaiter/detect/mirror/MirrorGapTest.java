package org.tidewaiter.detect.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tidewaiter.detect.mirror.Tables.flow;
import static org.tidewaiter.detect.mirror.Tables.months;
import static org.tidewaiter.detect.mirror.Tables.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.trade.Period;

class MirrorGapTest {
    private static final int CHINA = 156;
    private static final int KYRGYZSTAN = 417;

    private static List<Signal> found(double[] fob, double[] cif) {
        return Tables.found(new MirrorGap(), months(flow(CHINA, KYRGYZSTAN, fob, cif)), 35, 35);
    }

    private static double figure(Signal signal, String name) {
        return signal.evidence().get(name) instanceof Double figure ? figure : Double.NaN;
    }

    @Test
    void importerThatSuddenlyReportsThrice_isNoticedWithBothReports() {
        Signal signal = found(steps(100_000, 33, 100_000, 3), steps(106_000, 33, 318_000, 3))
                .getFirst();
        assertThat(signal.kind()).isEqualTo("importer reports more");
        assertThat(signal.direction()).isEqualTo(Direction.UP);
        assertThat(signal.from()).isEqualTo(new Period(202110));
        assertThat(signal.to()).isEqualTo(new Period(202112));
        assertThat(signal.evidence())
                .containsEntry("exporter_report_fob_usd", 300_000.0)
                .containsEntry("importer_report_cif_usd", 954_000.0);
        assertThat(figure(signal, "freight_factor")).isEqualTo(1.06, within(1e-9));
        assertThat(figure(signal, "gap_times")).isEqualTo(3, within(1e-9));
        assertThat(figure(signal, "combined_low_usd")).isLessThan(figure(signal, "combined_estimate_fob_usd"));
    }

    @Test
    void exporterThatSuddenlyReportsThrice_isNoticed() {
        Signal signal = found(steps(100_000, 33, 300_000, 3), steps(106_000, 33, 106_000, 3))
                .getFirst();
        assertThat(signal.kind()).isEqualTo("exporter reports more");
        assertThat(signal.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void gapThatWasAlwaysThere_isNoNews() {
        assertThat(found(steps(100_000, 36, 0, 0), steps(300_000, 36, 0, 0))).isEmpty();
    }

    @Test
    void goodsThatArriveAMonthLater_makeNoGap() {
        assertThat(found(steps(100_000, 33, 130_000, 3), steps(106_000, 34, 137_800, 2)))
                .isEmpty();
    }

    @Test
    void importerThatFallsSilent_isNoticedOnceOnly() {
        double[] fob = steps(100_000, 36, 0, 0);
        Signal signal = found(fob, steps(106_000, 33, 0, 3)).getFirst();
        assertThat(signal.kind()).isEqualTo("only one side reports");
        assertThat(signal.evidence()).containsEntry("silent_side", "importer");
        assertThat(found(fob, steps(106_000, 30, 0, 6))).isEmpty();
    }

    @Test
    void reportNotPublishedYet_isNoSilence() {
        assertThat(found(steps(100_000, 36, 0, 0), steps(106_000, 33, Double.NaN, 3)))
                .isEmpty();
    }

    @Test
    void smallFlow_isLeftAlone() {
        assertThat(found(steps(1000, 36, 0, 0), steps(1060, 33, 3000, 3))).isEmpty();
    }

    @Test
    void partnersThatAllChangeAlike_areNoNewsOfOnePair() {
        List<MirrorSeries> flows = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(3);
        for (int exporter = 1; exporter <= 8; exporter++) {
            for (int importer = 1; importer <= 8; importer++) {
                double[] fob = new double[36];
                double[] cif = new double[36];
                for (int i = 0; i < 36; i++) {
                    boolean all = exporter == 2 && i >= 33; // the new habit of one exporter towards everybody
                    boolean one = exporter == 5 && importer == 6 && i >= 33;
                    fob[i] = 100_000 * Math.exp(0.05 * random.nextGaussian()) / (all ? 2 : 1) / (one ? 4 : 1);
                    cif[i] = 106_000 * Math.exp(0.05 * random.nextGaussian());
                }
                if (exporter != importer) {
                    flows.add(flow(exporter, importer, fob, cif));
                }
            }
        }
        List<Signal> found = Tables.found(new MirrorGap(), months(flows.toArray(MirrorSeries[]::new)), 35, 35);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().key().reporter()).isEqualTo(5);
        assertThat(found.getFirst().key().partner()).isEqualTo(6);
    }
}
