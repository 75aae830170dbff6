package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Who gets something as the subject of a sentence, and where an event goes on. */
class RecipientsTest {
    private static final String EVENT =
            "On the night of March 4, six trucks carried coal from Musan to Nanping, a source in the province said. ";

    @Test
    void officeThatWasGiven_isCounterpart() {
        assertThat(lines("2024-03-12", EVENT + "Border guards were given 3,000 yuan."))
                .anyMatch(line -> line.contains("counterpart=border-guards"))
                .noneMatch(line -> line.contains("actor=border-guards"));
    }

    @Test
    void peopleWhoGot_areCounterpart() {
        assertThat(lines("2024-03-12", EVENT + "Each household got five kilograms of flour."))
                .anyMatch(line -> line.contains("counterpart=each household"));
    }

    @Test
    void peopleToWhomItWent_areCounterpart() {
        assertThat(lines("2024-03-12", EVENT + "The coal was handed out to 300 families."))
                .anyMatch(line -> line.contains("counterpart=300 families"));
    }

    @Test
    void officeThatActs_isNoRecipient() {
        assertThat(lines("2024-03-12", EVENT + "Border guards seized two trucks."))
                .anyMatch(line -> line.contains("actor=border-guards"))
                .noneMatch(line -> line.contains("counterpart="));
    }

    @Test
    void seatOfFirm_isNotWhereTheEventGoesOn() {
        assertThat(lines(
                        "2024-03-12",
                        EVENT + "It was bought by a trading firm in Yanji. The convoy paid 3,000 yuan to the guards."))
                .last()
                .asString()
                .contains("place=musan", "place=nanping")
                .doesNotContain("yanji");
    }
}
