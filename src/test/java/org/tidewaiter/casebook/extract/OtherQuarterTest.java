package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class OtherQuarterTest {
    private static final String HEAD =
            "China's imports from North Korea were 80 million yuan in 2021, customs data show. ";

    @Test
    void quarterToldByItsNumber_isTheBase_andNeverTheOwnOne() {
        assertThat(lines(
                        "2022-02-20",
                        HEAD + "In the fourth quarter imports exceeded those of the second by 12 percent."))
                .noneMatch(line -> line.startsWith("rank"))
                .anyMatch(line -> line.startsWith("comparison")
                        && line.contains("time=2021-10/2021-12")
                        && line.contains("base=2021-04/2021-06"));
    }

    @Test
    void half_isAHalf() {
        assertThat(lines("2022-02-20", HEAD + "In the second half they were 12 percent higher than in the first."))
                .anyMatch(line -> line.contains("time=2021-07/2021-12") && line.contains("base=2021-01/2021-06"));
    }

    @Test
    void samePeriodOfThePrecedingYear_hasTheSameMonths() {
        assertThat(
                        lines(
                                "2021-09-20",
                                "China's imports from North Korea were 80 million yuan in the first eight months of 2021, customs data show. "
                                        + "In comparison with the same period of the preceding year this is a rise of 12 percent."))
                .anyMatch(line -> line.startsWith("comparison") && line.contains("base=2020-01/2020-08"));
    }

    @Test
    void bestMonth_isTheOneNamedBeforeIt() {
        assertThat(lines("2022-02-20", HEAD + "May, at 9 million yuan, was the busiest month, July the runner-up."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("rank=1") && line.contains("time=2021-05"));
    }
}
