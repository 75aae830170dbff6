package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class ProcessingTradeTest {
    private static final int MONTHS = 40;
    private static final double[] NO_WEIGHT = new double[MONTHS];

    private static double[] hair(Random random) {
        double[] hair = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            hair[month] = 100_000 * Math.exp(0.5 * random.nextGaussian());
        }
        return hair;
    }

    /** Twice the hair of two months before, nearly. */
    private static double[] wigs(Random random, double[] hair) {
        double[] wigs = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            wigs[month] = 2 * hair[Math.max(0, month - 2)] * Math.exp(0.05 * random.nextGaussian());
        }
        return wigs;
    }

    private static Panel panel(double[] hair, double[] wigs) {
        return new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2021-01")
                .with(Flow.EXPORT, "670300", hair, NO_WEIGHT)
                .with(Flow.IMPORT, "670420", wigs, NO_WEIGHT)
                .panel();
    }

    private static Panel processed() {
        Random random = new Random(5);
        double[] hair = hair(random);
        return panel(hair, wigs(random, hair));
    }

    @Test
    void wigsThatFollowTheHair_areRecognised() {
        assertThat(ProcessingTrade.find(processed(), MONTHS - 1))
                .singleElement()
                .satisfies(trade -> {
                    assertThat(trade.sent()).isEqualTo(Flow.EXPORT);
                    assertThat(trade.lag()).isEqualTo(2);
                    assertThat(trade.added()).isCloseTo(2, within(0.1));
                    assertThat(trade.says())
                            .contains(
                                    "Human hair, raw and worked goes out",
                                    "Wigs",
                                    "2 months later at a steady 2.0 times");
                });
    }

    @Test
    void wigsThatGoTheirOwnWay_areNot() {
        Random random = new Random(6);
        assertThat(ProcessingTrade.find(panel(hair(random), hair(random)), MONTHS - 1))
                .isEmpty();
    }

    @Test
    void wigsThatLeadTheHair_areNot() {
        Random random = new Random(7);
        double[] first = hair(random);
        assertThat(ProcessingTrade.find(panel(wigs(random, first), first), MONTHS - 1))
                .isEmpty();
    }

    @Test
    void findingAboutThePrice_namesItAmongItsEvidence_otherGoodsDoNot() {
        List<Signal> heard = new ArrayList<>();
        Signals signals = new ProcessingNote(processed(), MONTHS - 1).beside(new Signals() {
            @Override
            public void found(Signal signal) {
                heard.add(signal);
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                heard.add(signal.get());
            }
        });
        signals.found(signal("unit_value", "670420", Map.of()));
        signals.found(signal("unit_value", "261100", Map.of()));
        signals.found(signal("surge", "670420", Map.of()));
        signals.tested(
                new Period(202304),
                Direction.NEITHER,
                0.01,
                () -> signal("basket_drift", "TOTAL", Map.of("codes_moved_most", List.of("670420: 1.0 % to 40.0 %"))));
        assertThat(heard)
                .extracting(each -> each.evidence().containsKey(ProcessingNote.EVIDENCE))
                .containsExactly(true, false, false, true);
    }

    private static Signal signal(String detector, String code, Map<String, Object> evidence) {
        Period month = new Period(202304);
        FlowKey key = new FlowKey(PanelOf.CHINA, PanelOf.NORTH_KOREA, Flow.IMPORT, code);
        return new Signal(
                detector,
                detector,
                key,
                month,
                month,
                Direction.UP,
                1,
                2,
                Double.NaN,
                Double.NaN,
                "USD",
                null,
                0.5,
                evidence);
    }
}
