package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class FalseDiscoveryTest {
    private static final double[] P = {.0005, .0034, .009, .0095, .04, .2, .21, .5, .9, 1};
    private static final Period MAY = Period.parse("2023-05");
    private static final Period JUNE = Period.parse("2023-06");
    private final DetectorCard card = CardReader.packed("surge"); // rate .20

    private static Signal signal(String code, Period from, Period to) {
        return new Signal(
                "surge",
                "surge",
                new FlowKey(156, 408, Flow.IMPORT, code),
                from,
                to,
                Direction.UP,
                1,
                1,
                1,
                1,
                "USD",
                .01,
                .5,
                Map.of());
    }

    private List<String> codes(FalseDiscovery.Procedure procedure) {
        FalseDiscovery discovery = new FalseDiscovery(procedure);
        Signals signals = discovery.of(card);
        for (int i = P.length - 1; i >= 0; i--) {
            String code = "" + i;
            signals.tested(MAY, Direction.UP, P[i], () -> signal(code, MAY, MAY));
        }
        assertThat(discovery.tested()).isEqualTo(10);
        return discovery.accepted().stream()
                .map(each -> each.signal().key().code())
                .toList();
    }

    @Test
    void qValues_areThoseOfR() { // p.adjust(P, "BH") and p.adjust(P, "BY") of R 4.2.2
        assertThat(FalseDiscovery.adjusted(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG, P))
                .containsExactly(new double[] {.005, .017, .02375, .02375, .08, .3, .3, .625, 1, 1}, within(1e-12));
        assertThat(FalseDiscovery.adjusted(FalseDiscovery.Procedure.BENJAMINI_YEKUTIELI, P))
                .containsExactly(
                        new double[] {
                            .0146448412698413,
                            .0497924603174603,
                            .0695629960317460,
                            .0695629960317460,
                            .2343174603174603,
                            .8786904761904762,
                            .8786904761904762,
                            1,
                            1,
                            1
                        },
                        within(1e-12));
    }

    @Test
    void cellsBelowTheRate_count() {
        assertThat(codes(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG)).containsExactly("0", "1", "2", "3", "4");
        assertThat(codes(FalseDiscovery.Procedure.BENJAMINI_YEKUTIELI)).containsExactly("0", "1", "2", "3");
    }

    @Test
    void monthsAndDirections_areJudgedApart() {
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        Signals signals = discovery.of(card);
        for (int i = 0; i < 50; i++) {
            signals.tested(JUNE, Direction.UP, .9, () -> signal("june", JUNE, JUNE));
            signals.tested(MAY, Direction.DOWN, .9, () -> signal("down", MAY, MAY));
        }
        signals.tested(MAY, Direction.UP, .1, () -> signal("may", MAY, MAY));
        signals.tested(JUNE, Direction.UP, .1, () -> signal("june", JUNE, JUNE));
        assertThat(discovery.accepted())
                .extracting(each -> each.signal().key().code())
                .containsExactly("may");
    }

    @Test
    void whatGoesOn_isOneSignalWithItsFirstRound() {
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        Signals signals = discovery.of(card);
        signals.tested(JUNE, Direction.DOWN, .001, () -> signal("1", MAY, JUNE));
        signals.tested(MAY, Direction.DOWN, .01, () -> signal("1", MAY, MAY));
        assertThat(discovery.accepted()).singleElement().satisfies(each -> {
            assertThat(each.signal().to()).isEqualTo(JUNE);
            assertThat(each.round()).isEqualTo(MAY);
            assertThat(each.q()).isEqualTo(.001);
        });
    }

    @Test
    void whatARuleFound_countsWithoutAQ() {
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        discovery.of(card).found(signal("1", MAY, MAY));
        assertThat(discovery.accepted())
                .singleElement()
                .satisfies(each -> assertThat(each.q()).isNull());
    }

    @Test
    void whatIsNoProbability_isRefused() {
        Signals signals = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG).of(card);
        assertThatThrownBy(() -> signals.tested(MAY, Direction.UP, Double.NaN, () -> signal("1", MAY, MAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
