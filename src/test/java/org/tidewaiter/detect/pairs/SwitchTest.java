package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.trade.Flow;

class SwitchTest {
    private static final Around.Window YEAR_AFTER = new Around.Window(48, 12, 2, 48);
    private static final Switch.Demands DEMANDS = new Switch.Demands(.25, 2.576);

    private static Around around(String values, String weights) {
        FlowSeries series = new PanelOf(PanelOf.CHINA, PanelOf.NORTH_KOREA, "2017-01")
                .with(Flow.IMPORT, "270111", values, weights)
                .panel()
                .series()
                .getFirst();
        return Around.of(series, YEAR_AFTER);
    }

    private static final Around LOSER = around("100000*48 40000*12", "100000*48 40000*12");

    @Test
    void wholeLossAtItsPrice_isStrongEvidenceInBoth() {
        Switch found = new Switch(LOSER, around("100000*48 160000*12", "50000*48 110000*12"));
        assertThat(found.fit()).isCloseTo(1, within(.01));
        assertThat(found.gain()).isPositive();
        assertThat(found.price()).isPositive();
        assertThat(found.visibility()).isGreaterThan(3);
        assertThat(found.statistic(DEMANDS)).isEqualTo(found.gain() + found.price());
    }

    @Test
    void noGain_priceAway_orSumLost_isNone() {
        assertThat(new Switch(LOSER, around("100000*60", "50000*60")).statistic(DEMANDS))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Switch(LOSER, around("100000*48 160000*12", "50000*48 60000*12")).statistic(DEMANDS))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Switch(LOSER, around("100000*48 400000*12", "50000*48 350000*12")).statistic(DEMANDS))
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void seasonOfTheYear_isNoChangeAndNoSpread() {
        String year = "50000*6 200000*6 ";
        Around seasonal = around(year.repeat(5), "1000*60");
        assertThat(seasonal.shift().change()).isCloseTo(0, within(1e-12));
        assertThat(seasonal.shift().error()).isLessThan(.03);
    }

    @Test
    void lossThatIsSmallBesideTheNeighbour_isHardlyVisible() {
        Around large = around("90000000*48 90060000*12", "45000000*48 45060000*12");
        assertThat(new Switch(LOSER, large).visibility()).isLessThan(1);
    }

    @Test
    void wanderOfLevels_widensTheError() {
        Shift[] shifts = {new Shift(-.4, .1), new Shift(0, .1), new Shift(.4, .1)};
        double wander = Shift.wander(shifts);
        assertThat(wander).isCloseTo(Math.sqrt(Math.pow(1.4826 * .4, 2) - .01), within(1e-9));
        assertThat(shifts[0].with(wander).error()).isCloseTo(1.4826 * .4, within(1e-9));
        assertThat(Shift.wander(new Shift(.01, .2))).isZero();
        assertThat(Shift.wander()).isZero();
    }
}
