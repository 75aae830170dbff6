package org.tidewaiter.casebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.trade.AppException;

class LaddersTest {
    @ParameterizedTest
    @CsvSource({
        "HOUR, 2024-06-18T03/04, 2024-06-18T03/04",
        "PART_OF_DAY, 2024-06-18T03/04, 2024-06-18T00/06",
        "PART_OF_DAY, 2024-06-18T05/07, 2024-06-18",
        "PART_OF_DAY, 2024-06-18T22/02, 2024-06-18",
        "DATE, 2024-06-18T00/06, 2024-06-18",
        "WEEK, 2024-06-18T00/06, 2024-06-17/2024-06-23",
        "WEEK, 2024-06-17, 2024-06-17/2024-06-23",
        "WEEK, 2024-06-18/2024-06-25, 2024-06-17/2024-06-30",
        "WEEK, 2024-06, 2024-06",
        "MONTH, 2024-06-18T00/06, 2024-06",
        "MONTH, 2024-06-28/2024-07-02, 2024-06/2024-07",
        "MONTH, 2023-01/2023-10, 2023-01/2023-10",
        "MONTH, 2022, 2022",
        "DATE, 2024-06-18/2024-06-20, 2024-06-18/2024-06-20",
    })
    void times_climbStepByStep(TimeGrain grain, String time, String coarser) {
        assertThat(grain.generalise(time)).isEqualTo(coarser);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, samjang, samjang",
        "COUNTY, samjang, daehongdan",
        "PROVINCE, samjang, yanggang",
        "PROVINCE, uiju-airfield, north-pyongan",
        "PROVINCE, sanhe, jilin",
        "PROVINCE, nampo, nampo",
        "COUNTY, yanggang, yanggang",
    })
    void places_climbStepByStep(PlaceGrain grain, String place, String around) {
        assertThat(grain.generalise(place).id()).isEqualTo(around);
    }

    @Test
    void places_areReadByAnyOfTheirNames() {
        assertThat(PlaceGrain.parse("삼장").id()).isEqualTo("samjang");
        assertThat(PlaceGrain.parse("ryanggang").id()).isEqualTo("yanggang");
        assertThatThrownBy(() -> PlaceGrain.parse("Nowhere")).isInstanceOf(AppException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 10 container, 10 containers",
        "ABOUT, 10 container, about ten containers",
        "SEVERAL, 10 container, several containers",
        "ABOUT, 24..99 t, about 60 tons",
        "SEVERAL, 24..99 t, dozens of tons",
        "SEVERAL, 3..7 truck x10 t, several trucks",
        "EXACT, 181530000 CNY, 181530000 CNY",
        "ABOUT, 3.4..4 h, about four hours",
        "SEVERAL, 1 ship, one or two ships",
    })
    void numbers_climbStepByStep(NumberGrain grain, String amount, String words) {
        assertThat(grain.words(amount)).isEqualTo(words);
    }

    @Test
    void neighbouringNumbers_areToldAlike() {
        assertThat(NumberGrain.SEVERAL.words("9 container")).isEqualTo(NumberGrain.SEVERAL.words("11 container"));
    }

    @Test
    void gate_letsNothingOutToAWiderAudience() {
        for (Tlp input : Tlp.values()) {
            for (Tlp asked : Tlp.values()) {
                if (input.compareTo(asked) <= 0) {
                    assertThat(ExportGate.check(List.of(Tlp.CLEAR, input), asked))
                            .isEqualTo(asked);
                } else {
                    assertThatThrownBy(() -> ExportGate.check(List.of(Tlp.CLEAR, input), asked))
                            .hasMessageContaining(input.mark());
                }
            }
        }
        assertThatThrownBy(() -> ExportGate.check(List.of(), Tlp.AMBER_STRICT)).hasMessageContaining("TLP:RED");
    }

    @Test
    void labels_areReadAsTheProtocolWritesThem() {
        assertThat(Tlp.parse("tlp:amber+strict")).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(Tlp.parse(" Clear ")).isEqualTo(Tlp.CLEAR);
        assertThatThrownBy(() -> Tlp.parse("WHITE")).hasMessageContaining("no TLP label");
    }
}
