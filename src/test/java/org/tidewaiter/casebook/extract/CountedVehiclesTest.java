package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class CountedVehiclesTest {
    @Test
    void numberAlone_countsTheVehiclesNamedBefore() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "On June 20 lorries waited at the customs yard of Dandong, a trader said. Twenty of them crossed to Sinuiju with flour on Friday."))
                .contains("incident actual: goods=1101; place=sinuiju; time=2024-06-21; vehicle=20 truck");
    }

    @Test
    void loadInEach_isTheLoadOfTheVehicles() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "On June 20 thirty lorries with flour, fifteen tons in each, crossed from Dandong to Sinuiju, a trader said."))
                .contains(
                        "incident actual: direction=CN>KP; goods=1101; place=dandong; place=sinuiju; source=anonymous; time=2024-06-20; vehicle=30 truck x15 t");
    }
}
