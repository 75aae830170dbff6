package org.tidewaiter.detect.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.series.Emergence;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/** Goods that only changed their code are no appearance, and goods that did not are. */
class EditionGuardTest {
    private static final PeriodAxis AXIS = PeriodAxis.of(new Period(201801), new Period(202212));
    private static final int BEGAN = AXIS.placeOf(new Period(202201));
    private static final int SPLITS = 200;

    private record Split(String before, String after) {}

    private static FlowPeriods goods(String code, int from, int to) {
        double[] values = new double[AXIS.length()];
        Arrays.fill(values, from, to, 90_000);
        CellState[] states = new CellState[AXIS.length()];
        Arrays.fill(states, CellState.REPORTED);
        return new FlowPeriods(
                156, 408, Flow.IMPORT, code, values, values.clone(), states, new HsRevision[AXIS.length()]);
    }

    /** Codes of 2022 that took over goods of another code of 2017. */
    private static List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        for (String code : Nomenclature.packed().listSubheadings("", HsRevision.HS2022)) {
            if (!Nomenclature.packed().exists(code, HsRevision.HS2017)) {
                Concordance.packed().listTargets(code, HsRevision.HS2022, HsRevision.HS2017).stream()
                        .filter(source -> !source.equals(code))
                        .findFirst()
                        .ifPresent(source -> splits.add(new Split(source, code)));
            }
        }
        return splits;
    }

    private static long emergences(List<FlowPeriods> goods) {
        Pair pair = Pair.of(goods, AXIS);
        Watching watching = new Watching(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        Detector detector = new Emergence();
        detector.look(pair.panel(), new Watch(BEGAN, AXIS.length() - 1), watching.of(detector.card(), pair));
        return watching.discovery().accepted().size();
    }

    @Test
    void twoHundredRenumberedGoods_areNoAppearances() {
        List<Split> splits = splits();
        assertThat(splits).hasSizeGreaterThan(SPLITS);
        for (Split split : splits.subList(0, SPLITS)) {
            long found =
                    emergences(List.of(goods(split.before(), 0, BEGAN), goods(split.after(), BEGAN, AXIS.length())));
            assertThat(found).as("%s", split).isZero();
        }
    }

    @Test
    void newGoodsOfAnOldCode_areAnAppearance() {
        assertThat(emergences(List.of(goods("720221", BEGAN, AXIS.length()), goods("610910", 0, AXIS.length()))))
                .isEqualTo(1);
    }
}
