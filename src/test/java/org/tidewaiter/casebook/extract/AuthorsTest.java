package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An economist at our table, Professor Kang Mi-rae, is convinced that the harvest was bad.|kang mi-rae",
                "\"Every ban has a hole,\" says the lawyer Lena Meier.|lena meier",
                "The ban, argues Åsa Lindström, will change little.|åsa lindström",
                "KOTRA's office in Dandong expects that trade will grow.|kotra",
                "In the opinion of the Panel of Experts, this is no accident.|panel-of-experts",
                "In the opinion of an older trader, the bridge will never pay for itself.|anonymous",
                "In her eyes the whole ban is a joke.|anonymous",
                "We do not believe this story.|writer",
                "I have no illusions about the coming winter.|writer",
                "It leaves little doubt that the port is busy.|writer",
            })
    void author_isWhoJudges(String sentence, String author) {
        assertThat(lines("2024-06-25", sentence))
                .filteredOn(line -> line.contains("opinion"))
                .singleElement()
                .asString()
                .endsWith("author=" + author);
    }
}
