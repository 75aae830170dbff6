package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Words for periods that count from other periods of the text. */
class PeriodWordsTest {
    private static final String AUGUST =
            "China exported goods worth 1.28 billion yuan to North Korea in August, customs data show. ";

    @Test
    void quarterByNumberOnly_isOneOfTheSameYear() {
        has(
                "2024-01-25",
                "Wigs earned North Korea 310 million yuan in China in the second quarter of 2023, after 230 million yuan in"
                        + " the first.",
                "money=230000000 CNY; time=2023-01/2023-03");
    }

    @Test
    void twoYearsInDigits_areABusinessYear() {
        has(
                "2023-06-09",
                "India exported goods worth 3.2 million dollars to North Korea in 2021-22, trade figures show.",
                "time=2021-04/2022-03");
    }

    @Test
    void threeQuarters_areNineMonths() {
        has(
                "2024-11-06",
                "China imported goods worth 1.8 billion yuan from North Korea in the first three quarters of 2024.",
                "time=2024-01/2024-09");
    }

    @Test
    void lastAugust_isTheYearBeforeInATextOnAugust() {
        has("2023-09-19", AUGUST + "Last August exports were 520 million yuan.", "time=2022-08");
    }

    @Test
    void sinceJanuary_isUpToTheLastMonthOfTheText() {
        has("2023-09-19", AUGUST + "\n\nSince January exports have come to 8.1 billion yuan.", "time=2023-01/2023-08");
    }

    @Test
    void figureAfterWhen_isOfTheTimeItHangsOn() {
        has("2023-09-19", AUGUST + "It was a drop from July, when exports came to 1.4 billion yuan.", "time=2023-07");
    }

    @Test
    void yearLater_countsFromThePeriodToldLast() {
        has(
                "2018-08-20",
                "In 2015 India exported goods worth 110 million dollars to North Korea, trade figures show."
                        + " A year later exports came to 45 million dollars.",
                "time=2016");
    }

    private static void has(String published, String text, String end) {
        assertThat(lines(published, text)).anyMatch(line -> line.startsWith("trade_value") && line.endsWith(end));
    }
}
