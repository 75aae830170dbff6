package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TonnesTest {
    @Test
    void quantities_becomeTonnes_whereTheirWeightIsKnown() {
        assertThat(Tonnes.ofQuantity("24..99 t")).hasToString("Optional[24..99 t]");
        assertThat(Tonnes.ofQuantity("800 kg")).hasToString("Optional[0.8 t]");
        assertThat(Tonnes.ofQuantity("10 container")).hasToString("Optional[50..240 t]");
        assertThat(Tonnes.ofQuantity("3 ship")).isEmpty();
    }
}
