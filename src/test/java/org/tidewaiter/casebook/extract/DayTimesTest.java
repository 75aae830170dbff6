package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in the early hours of Friday|2024-06-21T00/06",
                "on the night of Friday|2024-06-21T20/24",
                "in the afternoon on Friday|2024-06-21T12/18",
                "on Friday evening|2024-06-21T18/22",
                "on Friday|2024-06-21",
                "before dawn on the 19th|2024-06-19T03/06",
                "on the 19th|2024-06-19",
            })
    void partOfADay_standsBeforeOrBehindIt(String words, String time) {
        assertThat(lines("2024-06-25", "Cement was trucked from Dandong to Sinuiju " + words + "."))
                .singleElement()
                .asString()
                .matches(".*time=" + time + "(?:;.*)?");
    }
}
