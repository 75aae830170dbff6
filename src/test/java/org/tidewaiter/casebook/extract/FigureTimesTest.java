package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Which period a figure belongs to, where a sentence or a text names several. */
class FigureTimesTest {
    @Test
    void yearGrownTogetherWithAFigure_isItsYear() {
        assertThat(lines(
                        "2022-01-25",
                        "China's exports to North Korea were 69 percent below the 1.6 billion yuan of 2020."))
                .anyMatch(line -> line.startsWith("trade_value") && line.endsWith("money=1600000000 CNY; time=2020"));
    }

    @Test
    void lastYearsFigure_leavesTheOtherItsOwnYear() {
        assertThat(lines(
                        "2023-01-25",
                        "China's trade in 2022 was lively. Its exports to North Korea came to 3.46 billion yuan, nearly seven times"
                                + " the previous year's 504.8 million."))
                .contains(
                        "trade_value actual: direction=CN>KP; money=3460000000 CNY; time=2022",
                        "trade_value actual: direction=CN>KP; money=504800000 CNY; time=2021");
    }

    @Test
    void yearToldBesideAName_isNotTheYearOfTheFigure() {
        assertThat(lines(
                        "2021-01-25",
                        "China imported goods for 183 million yuan from North Korea in 2020. Watch movements, the star of 2019,"
                                + " fetched 13.2 million yuan."))
                .contains("trade_value actual: direction=KP>CN; goods=9108; money=13200000 CNY; time=2020");
    }

    @Test
    void runOfMonthsOfTheYearThatIsOver_isInThatYear() {
        assertThat(lines(
                        "2024-01-23",
                        "China's exports to North Korea from January to December last year came to 8.66 billion yuan."))
                .contains("trade_value actual: direction=CN>KP; money=8660000000 CNY; time=2023-01/2023-12");
    }

    @Test
    void theQuarter_isTheOneToldLast() {
        assertThat(lines(
                        "2023-02-07",
                        "China imported wigs for 35.4 million yuan from North Korea in the final quarter of 2022, and for 60 million"
                                + " yuan in 2022.\n\nFerrosilicon came to 78 million yuan in those three months."))
                .anyMatch(line -> line.contains("goods=720221") && line.endsWith("time=2022-10/2022-12"));
    }

    @Test
    void comparison_goesOnWithTheYearNamedBefore() {
        assertThat(
                        lines(
                                "2024-03-05",
                                "China's exports to North Korea in 2023 were 39 percent higher than in 2019. Imports nearly doubled."))
                .anyMatch(
                        line -> line.startsWith("comparison") && line.contains("base=2019") && line.contains("KP>CN"));
    }

    @Test
    void amountConvertedBesideIt_isOneOfYuan() {
        assertThat(lines(
                        "2025-02-11",
                        "China exported goods worth $2 billion to North Korea in 2024. December brought 1.21 billion, a sum worth"
                                + " $166 million."))
                .anyMatch(line -> line.startsWith("trade_value") && line.contains("money=1210000000 CNY"));
    }
}
