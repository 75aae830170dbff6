package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Signal;

class ResurgenceTest {
    private final Resurgence resurgence = new Resurgence();

    @Test
    void tradeAfterTwoYearsWithout_isNoticed() {
        assertThat(new Flows().add("261100", "90000*12 0*24 90000*2").told(resurgence, 2))
                .containsExactly("261100 resurgence 2021-01");
    }

    @Test
    void oneQuietMonthLess_isSilent() {
        assertThat(new Flows().add("261100", "90000*12 0*23 90000").told(resurgence, 1))
                .isEmpty();
    }

    @Test
    void gapOfUnknownMonths_isSilent() {
        assertThat(new Flows().add("261100", "90000*12 .*24 90000").told(resurgence, 1))
                .isEmpty();
    }

    @Test
    void firstTradeEver_isNoResurgence() {
        assertThat(new Flows().add("261100", "0*36 90000").told(resurgence, 1)).isEmpty();
    }

    @Test
    void gapThatIsUsualForTheFlow_isWeaker() {
        Signal regular = only("90000*36 0*24 90000");
        Signal rare = only("90000 0*17 90000 0*20 90000 0*24 90000");
        assertThat((Double) regular.evidence().get("chance_of_such_a_gap")).isLessThan(1e-6);
        assertThat((Double) rare.evidence().get("chance_of_such_a_gap")).isGreaterThan(.1);
        assertThat(rare.strength()).isLessThan(.9 * regular.strength());
    }

    @Test
    void gapMadeByASilentReporter_isSilent() {
        Flows flows = new Flows();
        for (int i = 0; i < 8; i++) {
            flows.add("26110" + i, "90000*24 0*24 90000");
        }
        assertThat(flows.told(resurgence, 1)).isEmpty();
    }

    private Signal only(String values) {
        return new Flows().add("1", values).lookAtLast(resurgence, 1).get(0).signal();
    }
}
