package org.tidewaiter.detect.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmergenceTest {
    private final Emergence emergence = new Emergence();

    @Test
    void firstTradeAfterTwoPublishedYears_isNoticed() {
        assertThat(new Flows().add("720221", "0*24 90000").told(emergence, 1))
                .containsExactly("720221 emergence 2020-01");
    }

    @Test
    void firstTradeAfterFiveYears_saysSo() {
        assertThat(new Flows().add("720221", "0*60 90000").told(emergence, 1))
                .containsExactly("720221 never in five years 2023-01");
    }

    @Test
    void oneQuietMonthLess_isSilent() {
        assertThat(new Flows().add("720221", "0*23 90000").told(emergence, 1)).isEmpty();
    }

    @Test
    void aTrickleAndAMonthAtTheFloor_areQuiet() {
        assertThat(new Flows().add("720221", "0*20 400 5000 0*8 90000").told(emergence, 1))
                .containsExactly("720221 emergence 2020-07");
        assertThat(new Flows().add("720221", "0*30 5000").told(emergence, 1)).isEmpty();
    }

    @Test
    void unknownMonths_neverCountAsZeros() {
        assertThat(new Flows().add("720221", ".*40 0*10 90000").told(emergence, 1))
                .isEmpty();
        assertThat(new Flows().add("720221", "0*12 .*24 0*12 90000").told(emergence, 1))
                .as("a third of the gap is unknown")
                .isEmpty();
        assertThat(new Flows().add("720221", "0*12 .*3 0*12 90000").told(emergence, 1))
                .hasSize(1);
    }

    @Test
    void tradeBefore_isNoEmergence() {
        assertThat(new Flows().add("720221", "90000 0*40 90000").told(emergence, 1))
                .isEmpty();
    }

    @Test
    void onlyTheFirstMonth_isNoticed() {
        assertThat(new Flows().add("720221", "0*30 90000*4").told(emergence, 4))
                .containsExactly("720221 emergence 2020-07");
    }

    @Test
    void moreMoneyAfterALongerGap_isStronger() {
        double weak = strength("0*24 6000");
        double strong = strength("0*60 600000");
        assertThat(weak).isBetween(0.0, .4);
        assertThat(strong).isGreaterThan(.8).isLessThan(1);
    }

    private double strength(String values) {
        return new Flows()
                .add("1", values)
                .lookAtLast(emergence, 1)
                .get(0)
                .signal()
                .strength();
    }
}
