package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class GapsTest {
    private static final String HEAD =
            "China's exports to North Korea were 80 million yuan in 2021, customs data show. ";

    @Test
    void yearsWithoutAny_areWhatAReturnIsHeldAgainst() {
        assertThat(lines("2022-02-20", HEAD + "Cement reappeared after three years without a single entry."))
                .anyMatch(line -> line.contains("from zero") && line.contains("base=2018/2020"));
        assertThat(lines(
                        "2022-02-20",
                        HEAD + "Cement turned up again after a year's absence. Glass, too, is new to the list."))
                .filteredOn(line -> line.contains("from zero") && line.contains("base=2020"))
                .hasSize(2);
    }

    @Test
    void nothing_isNeverHeldAgainstItsOwnTime() {
        assertThat(lines("2022-02-20", "Chinese customs listed no cement from North Korea in 2021."))
                .anyMatch(line -> line.contains("to zero") && line.contains("time=2021"))
                .noneMatch(line -> line.contains("base="));
    }
}
