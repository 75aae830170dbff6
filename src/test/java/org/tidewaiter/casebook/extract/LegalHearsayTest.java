package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalHearsayTest {
    private static final String SAID = "act=S/RES/2371 (2017); goods=2701; statement=banned";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One weekly wrote that resolution 2371 bans coal.",
                "Resolution 2371 bans coal, our landlord says.",
                "Resolution 2371 bans coal, writes a listener from Oslo.",
                "According to the press, resolution 2371 bans coal.",
                "In the view of the insurers, resolution 2371 bans coal."
            })
    void whatNobodyInParticularSays_isAlleged(String text) {
        assertThat(lines("2024-06-25", text)).contains("legal alleged: " + SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 2371 bans coal, says Ingrid Halvorsen, who teaches law in Bergen.",
                "Resolution 2371 bans coal; bread, some guards claim, is banned too."
            })
    void whatTheTextOrAnExpertSays_isActual(String text) {
        assertThat(lines("2024-06-25", text)).contains("legal actual: " + SAID);
    }

    @Test
    void whoGoesOn_isHeardAsBefore() {
        assertThat(lines(
                        "2024-06-25",
                        "A guard claims that resolution 2371 bans lead. Resolution 2371 bans coal, he adds."))
                .contains("legal alleged: " + SAID);
        assertThat(lines("2024-06-25", "Resolution 2371 bans lead. Resolution 2371 bans coal, he adds."))
                .contains("legal actual: " + SAID);
    }
}
