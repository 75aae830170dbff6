package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class MarketTimesTest {
    private static final String RICE = "Rice cost 5,100 won a kilogram in Hyesan on March 10, our survey found. ";

    @Test
    void formerPriceAndItsChange_areCountedFromTheDayQuoted() {
        assertThat(lines(
                        "2023-03-14", RICE + "Two weeks before, sellers had asked 4,800; that is a rise of 6 percent."))
                .anyMatch(line -> line.contains("money=4800 KPW") && line.contains("time=2023-02-24"))
                .anyMatch(line -> line.startsWith("comparison")
                        && line.contains("time=2023-03-10")
                        && line.contains("base=2023-02-24"));
    }

    @Test
    void ago_isCountedFromTheDayOfPublication() {
        assertThat(lines("2023-03-14", RICE + "A week ago it had been 4,800 won, a gain of 6 percent."))
                .anyMatch(line -> line.startsWith("comparison") && line.contains("base=2023-03-07"));
    }

    @Test
    void ofTwoDaysInASentence_theEarlierIsTheBase() {
        assertThat(
                        lines(
                                "2023-03-14",
                                "Rice cost 5,100 won a kilogram in Hyesan on March 10, against 4,800 won on March 3, a gain of 6 percent."))
                .anyMatch(line -> line.startsWith("comparison")
                        && line.contains("time=2023-03-10")
                        && line.contains("base=2023-03-03"));
    }

    @Test
    void ratesBesideMarketPrices_areOfTheMonth_orOfTheDayWhereReckonedFromThem() {
        String rates = RICE + "The dollar stood at 8,200 won and the yuan at 1,180. ";
        assertThat(lines("2023-03-14", rates + "At the banks of Tumen a dollar cost 6.9 yuan."))
                .anyMatch(line ->
                        line.startsWith("exchange_rate") && line.contains("6.9 CNY") && line.endsWith("time=2023-03"));
        assertThat(lines("2023-03-14", rates + "From these results a rate of 6.95 yuan to the dollar."))
                .anyMatch(line -> line.startsWith("exchange_rate")
                        && line.contains("6.95 CNY")
                        && line.endsWith("time=2023-03-10"));
    }
}
