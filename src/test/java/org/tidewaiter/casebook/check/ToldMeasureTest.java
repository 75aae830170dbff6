package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ToldMeasureTest {
    @Test
    void barrel_is42Gallons() {
        ToldMeasure barrels = ToldMeasure.of("bbl").orElseThrow();
        assertThat(barrels.isVolume()).isTrue();
        assertThat(barrels.inTold(new BigDecimal("1589.87294928"))).isEqualByComparingTo("10");
    }

    @Test
    void whatCustomsFilesDoNotCount_hasNoMeasure() {
        assertThat(ToldMeasure.of("container")).isEmpty();
        assertThat(ToldMeasure.of("t")).isEmpty(); // a weight has its own column
    }
}
