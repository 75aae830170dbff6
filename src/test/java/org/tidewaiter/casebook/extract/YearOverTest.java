package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class YearOverTest {
    private static final String SUMMER =
            "Chinese customs books for North Korea are complete. In July a mere 12.5 million yuan was entered.\n\n";
    private static final String RICE = "Rice came to 80.4 million yuan.";

    @Test
    void monthOfTheYearThatIsOver_isNotThePeriodOfATextThatKnowsDecember() {
        assertThat(lines("2021-02-03", SUMMER + RICE))
                .anyMatch(line -> line.contains("goods=1006") && line.endsWith("time=2020"));
    }

    @Test
    void monthNamedInSummer_isThePeriod() {
        assertThat(lines("2020-09-03", SUMMER + RICE))
                .anyMatch(line -> line.contains("goods=1006") && line.endsWith("time=2020-07"));
    }

    @Test
    void lastQuarter_isAPartOfTheYearWhereTheTextOpensWithThatYear() {
        String quarter = "In the fourth quarter China exported goods worth 310 million yuan to North Korea.\n\n";
        assertThat(lines("2024-01-29", "Last year's customs tables are out. " + quarter + RICE))
                .anyMatch(line -> line.contains("goods=1006") && line.endsWith("time=2023"));
        assertThat(lines("2024-01-29", "New customs tables are out. " + quarter + RICE))
                .anyMatch(line -> line.contains("goods=1006") && line.endsWith("time=2023-10/2023-12"));
    }
}
