package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final String HEAD = "Chinese customs figures for North Korea in 2021 are out. ";

    @Test
    void weightAndSumOfTheOnlyGoods_areOneFigure() {
        assertThat(lines("2022-02-20", HEAD + "Cement weighed in at 4,120 tons and 1.9 million yuan."))
                .filteredOn(line -> line.startsWith("trade_value"))
                .singleElement()
                .asString()
                .contains("quantity=4120 t")
                .contains("money=1900000 CNY");
    }

    @Test
    void sumOfAllTrade_isNotThatOfTheWeightBefore() {
        assertThat(
                        lines(
                                "2022-02-20",
                                HEAD
                                        + "China shipped 4,120 tons of cement to North Korea and total exports came to 190 million yuan."))
                .filteredOn(line -> line.startsWith("trade_value"))
                .hasSize(2);
    }

    @Test
    void sumOfAnEarlierYearWithoutAUnit_isRead() {
        assertThat(
                        lines(
                                "2022-02-20",
                                "China's exports to North Korea reached 190.4 million yuan in 2021, customs data show, twice the 95.1 million of 2020."))
                .anyMatch(line -> line.contains("money=95100000 CNY") && line.endsWith("time=2020"));
    }

    @Test
    void sumBehindAConversion_hasTheCurrencyOfTheSum() {
        assertThat(lines(
                        "2022-02-20",
                        HEAD + "Exports accounted for 4.1 billion yuan, or $630 million, imports for 1.2 billion."))
                .anyMatch(line -> line.contains("money=1200000000 CNY"));
    }
}
