package org.tidewaiter.detect.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

class NorthSouthTest {
    private static final int POLAND = 616;
    private static final int SOUTH_KOREA = 410;

    private static Panel north(int reporter, String values, String weights) {
        return new PanelOf(reporter, PanelOf.NORTH_KOREA, "2021-01")
                .with(Flow.IMPORT, "850760", values, weights)
                .panel();
    }

    private static Panel south(int reporter, String code, String values, String weights) {
        return new PanelOf(reporter, SOUTH_KOREA, "2021-01")
                .with(Flow.IMPORT, code, values, weights)
                .panel();
    }

    private static PanelOf.Heard look(Panel north, Panel south) {
        PanelOf.Heard heard = new PanelOf.Heard();
        new NorthSouth().look(north, south, new Watch(12, 23), heard);
        return heard;
    }

    @Test
    void monthUnderTheWrongKorea_isNoticed() {
        PanelOf.Heard heard =
                look(north(POLAND, "0*20 5000 0*3", "0*20 100 0*3"), south(POLAND, "850760", "90000*24", "2000*24"));
        assertThat(heard.signals).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo("likely slip");
            assertThat(signal.from()).isEqualTo(Period.parse("2022-09"));
            assertThat(signal.evidence()).containsEntry("times_larger_with_the_south", 216.0);
            assertThat(signal.evidence()).containsEntry("needs", "document check");
        });
    }

    @Test
    void noSuchGoodsFromTheSouth_isSilent() {
        Panel north = north(POLAND, "0*20 5000 0*3", "0*20 100 0*3");
        assertThat(look(north, south(POLAND, "850780", "90000*24", "2000*24")).signals)
                .isEmpty();
    }

    @Test
    void monthsOfTheSouthUnknown_areSilent() {
        Panel north = north(POLAND, "0*20 5000 0*3", "0*20 100 0*3");
        assertThat(look(north, south(POLAND, "850760", ".*24", ".*24")).signals).isEmpty();
    }

    @Test
    void china_isNotTakenForAMistake() {
        Panel north = north(PanelOf.CHINA, "0*20 5000 0*3", "0*20 100 0*3");
        assertThat(look(north, south(PanelOf.CHINA, "850760", "90000*24", "2000*24")).signals)
                .isEmpty();
    }

    @Test
    void panelsOfOtherMonths_areRefused() {
        Panel north = north(POLAND, "0*24", "0*24");
        assertThatThrownBy(() -> look(north, south(POLAND, "850760", "1*23", "1*23")))
                .hasMessageContaining("same months");
    }
}
