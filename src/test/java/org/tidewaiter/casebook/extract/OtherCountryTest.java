package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class OtherCountryTest {
    private static final String HEAD =
            "India sold North Korea medicines for $1.1 million in 2022, its customs figures show. ";

    @Test
    void countryThatBeginsASentence_isThePartner() {
        assertThat(lines("2023-05-02", HEAD + "Poland listed fish meal for 2.4 million euros."))
                .anyMatch(line -> line.contains("2400000 EUR") && line.contains("direction=PL>KP"));
        assertThat(lines("2023-05-02", HEAD + "Poland's purchases came to 2.4 million euros."))
                .anyMatch(line -> line.contains("2400000 EUR") && line.contains("direction=KP>PL"));
    }

    @Test
    void goodsThatUsuallyComeFromChina_comeFromTheCountryOfTheParagraph() {
        assertThat(
                        lines(
                                "2023-05-02",
                                "Chinese customs data tell one half. Chinese exports to North Korea were 80 million yuan in 2022.\n\n"
                                        + "Poland sold North Korea goods worth 3.1 million euros in 2022. Wheat flour ranked second."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("direction=PL>KP"));
    }
}
