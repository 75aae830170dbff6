package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AreaCodesTest {
    private final Areas areas = Areas.packed();

    @Test
    void chinaCustomsCodes109And133_areNorthAndSouthKorea() {
        assertThat(areas.findByChinaCustomsCode("109")).contains(areas.get(408));
        assertThat(areas.findByChinaCustomsCode("133")).contains(areas.get(410));
    }

    @Test
    void oldAndNewChinaCustomsCode_leadToTheSameArea() {
        assertThat(areas.findByChinaCustomsCode("146")).isEqualTo(areas.findByChinaCustomsCode("342"));
    }

    @Test
    void comtradeCodesThatDifferFromM49_findTheCountry() {
        assertThat(areas.findByComtradeCode(842)).contains(areas.parse("USA"));
        assertThat(areas.findByComtradeCode(699)).contains(areas.parse("IND"));
        assertThat(areas.findByComtradeCode(251)).contains(areas.parse("FRA"));
        assertThat(areas.findByComtradeCode(757)).contains(areas.parse("CHE"));
    }

    @Test
    void comtrade492_isALeftoverAndNotMonaco() {
        assertThat(areas.findByComtradeCode(492)).map(Area::kind).contains(Area.Kind.SPECIAL);
        assertThat(areas.parse("MCO").comtradeCodes()).isEmpty();
    }

    @Test
    void koreaWithoutNorthOrSouth_isRefused() {
        assertThatThrownBy(() -> areas.parse("Korea")).isInstanceOf(AppException.class);
        assertThat(areas.findByName("코리아")).isEmpty();
    }

    @Test
    void northKoreaInThreeLanguages_isFound() {
        assertThat(areas.parse("북한").code()).isEqualTo(408);
        assertThat(areas.parse("朝鲜").code()).isEqualTo(408);
        assertThat(areas.parse("Dem. People's Rep. of Korea").code()).isEqualTo(408);
        assertThat(areas.parse("韩国").code()).isEqualTo(410);
    }
}
