package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Slot;

class AircraftPartsTest {
    private static List<String> goods(String text) {
        return Mentions.goods(text).stream().map(Slot::value).toList();
    }

    @Test
    void partsOfAircraft_areOneGood() {
        assertThat(goods("Spare parts for some old civil aircraft were flown in."))
                .containsExactly("8807");
    }

    @Test
    void aircraftAlone_stay() {
        assertThat(goods("Parts for tractors came by rail, and two aircraft were sold."))
                .contains("88")
                .doesNotContain("8807");
    }
}
