package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.trade.Flow;

class SurgeTest {
    private static final String EVEN = "90000 110000 100000 95000 105000 ".repeat(9);
    private static final String WILD = "9000 810000 30000 270000 90000 ".repeat(9);
    private final Surge surge = new Surge();

    @Test
    void tenTimesTheUsual_isNoticed() {
        Signal signal = only(new Flows().add("720221", EVEN + "1000000"));
        assertThat(signal.kind()).isEqualTo("surge");
        assertThat(signal.expected()).isCloseTo(100000, within(1000.0));
        assertThat(signal.low()).isLessThan(100000);
        assertThat(signal.high()).isBetween(100000.0, 1000000.0);
        assertThat(signal.p()).isLessThan(1e-4);
        assertThat(signal.evidence())
                .containsEntry("class", "smooth")
                .containsEntry("months_with_trade", 45)
                .containsEntry("quantity", "unknown");
    }

    @Test
    void monthLikeTheOthers_isSilent() {
        assertThat(new Flows().add("720221", EVEN + "115000").told(surge, 1)).isEmpty();
    }

    @Test
    void trifle_isSilentWhateverTheRatio() {
        assertThat(new Flows().add("720221", "10*40 5000").told(surge, 1)).isEmpty();
    }

    @Test
    void unknownAndZeroMonths_doNotLowerTheUsual() {
        assertThat(new Flows()
                        .add("720221", "100000 0 0 . ".repeat(12) + "110000")
                        .told(surge, 1))
                .isEmpty();
    }

    @Test
    void tripleOfAWildFlow_isSaidToBeUndetectableOnce() {
        Flows flows = new Flows().add("720221", WILD + "280000 90000 300000");
        assertThat(flows.told(surge, 3)).containsExactly("720221 not detectable at this variance 2021-12");
        Signal signal = only(flows);
        assertThat(signal.p()).isNull();
        assertThat(signal.strength()).isEqualTo(.05);
        assertThat((Double) signal.evidence().get("smallest_visible_ratio")).isGreaterThan(3);
    }

    @Test
    void monthsInARow_sayMoreThanEachInAFlowThatLeaps() {
        String wild = "40000 160000 100000 350000 63000 90000 20000 110000 ".repeat(6);
        Flows quarter = new Flows().add("720221", wild + "400000 380000 390000");
        Signal signal = only(quarter);
        assertThat(signal.kind()).isEqualTo("surge over several months");
        assertThat(signal.from().start().plusMonths(2)).isEqualTo(signal.to().start());
        assertThat(signal.observed()).isEqualTo(1_170_000);
        assertThat(signal.expected()).isCloseTo(3 * 86_000, within(15_000.0));
        assertThat(signal.evidence()).containsEntry("months_taken_together", 3);
        Flows alone = new Flows().add("720221", wild + "90000 80000 390000");
        assertThat(alone.lookAtLast(surge, 1))
                .filteredOn(told -> told.signal().p() != null)
                .singleElement()
                .satisfies(told -> assertThat(told.signal().strength()).isLessThan(signal.strength() - .1));
    }

    @Test
    void monthsInARow_areNotAskedAboutWhereSeasonsLastAsLong() {
        assertThat(new Flows().add("720221", EVEN + "125000 126000 127000").told(surge, 1))
                .isEmpty();
    }

    @Test
    void appearance_isLeftToItsOwnDetectors() {
        assertThat(new Flows().add("720221", "100*12 0*30 9000000").told(surge, 1))
                .isEmpty();
    }

    @Test
    void quantity_isToldApartFromMoney() {
        assertThat(quantity("10*45 100")).isEqualTo("rose too");
        assertThat(quantity("10*45 11")).isEqualTo("value only");
        assertThat(quantity("10*45 .")).isEqualTo("unknown");
        assertThat(quantity("9 12 10 30 4 ".repeat(9) + "17")).isEqualTo("unclear");
    }

    private String quantity(String weights) {
        Flows flows = new Flows().add(Flow.IMPORT, "720221", EVEN + "1000000", weights);
        return (String) java.util.Objects.requireNonNull(only(flows).evidence().get("quantity"));
    }

    private Signal only(Flows flows) {
        List<FalseDiscovery.Accepted> told = flows.lookAtLast(surge, 1);
        assertThat(told).hasSize(1);
        return told.get(0).signal();
    }
}
