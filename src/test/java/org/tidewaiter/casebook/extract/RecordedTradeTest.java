package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Figures of recorded trade that lean on other words: on the part of the sentence they stand in, or on a sentence before. */
class RecordedTradeTest {
    private static final String FIRST = "China exported rice worth 94 million yuan to North Korea in October 2023. ";

    @Test
    void figureWithoutUnit_takesTheUnitBefore() {
        assertThat(lines(
                        "2023-12-01",
                        FIRST + "In September it had been 61.5 million yuan, in August a mere 2.1 million."))
                .contains(
                        "trade_value actual: direction=CN>KP; goods=1006; money=61500000 CNY; time=2023-09",
                        "trade_value actual: direction=CN>KP; goods=1006; money=2100000 CNY; time=2023-08");
    }

    @Test
    void amountThatPointsBack_isAnExchangeRateOnly() {
        assertThat(lines("2023-12-01", FIRST + "In dollars: 12.9 million."))
                .containsExactly(
                        "trade_value actual: direction=CN>KP; goods=1006; money=94000000 CNY; time=2023-10",
                        "exchange_rate actual: converted=12900000 USD; money=94000000 CNY; time=2023-10");
    }

    @Test
    void millionsAfterAWeight_areMoneyAsTheSumsBefore() {
        assertThat(
                        lines(
                                "2024-01-25",
                                "Customs data show that China sold North Korea cement for 20.3 million yuan in 2023. Urea sales came to 41.2 million yuan on 18,300 tons, those of sugar to 61.7 million."))
                .anyMatch(line -> line.contains("goods=1701; money=61700000 CNY"));
    }

    @Test
    void weightAndWhatWasPaidForIt_areOneFigure() {
        assertThat(
                        lines(
                                "2024-01-25",
                                "Customs data show that China sold North Korea 41,200 tons of cement in 2023, for which the buyers were charged 20.3 million yuan."))
                .singleElement()
                .asString()
                .contains("money=20300000 CNY; quantity=41200 t");
    }

    @Test
    void thingsCountedAfterTheirName_arePieces() {
        assertThat(
                        lines(
                                "2024-01-25",
                                "Customs data show that China sold North Korea goods in 2023. Bicycles, 31,700 of them, were billed at 20.3 million yuan."))
                .anyMatch(line -> line.contains("quantity=31700 piece"));
    }

    @Test
    void figureAfterAnother_isComparedWithIt() {
        assertThat(lines(
                        "2023-12-01",
                        FIRST + "Sugar came to 21 million yuan, after 16 million in the same month of 2022."))
                .contains(
                        "trade_value actual: direction=CN>KP; goods=1701; money=16000000 CNY; time=2022-10",
                        "comparison actual: base=2022-10; change=up; direction=CN>KP; goods=1701; time=2023-10");
    }

    @Test
    void pricesOnAMarket_areIncidentsWithTheirTown() {
        assertThat(lines(
                        "2023-08-22",
                        "Rice cost 5,600 won a kilogram in Pyongyang on August 20. In Hyesan the price was 5,900 won."))
                .containsExactly(
                        "incident actual: goods=1006; money=5600 KPW; place=pyongyang; quantity=1 kg; time=2023-08-20",
                        "incident actual: goods=1006; money=5900 KPW; place=hyesan; time=2023-08-20");
    }

    @Test
    void olderPrice_datesNoneOfThoseThatFollow() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "What does a kilo of rice cost? On June 2, Hoeryong had asked 5,800 won for it. On June 16 rice stood at 6,300 won in Musan. Corn stood at 3,100 won in Hyesan."))
                .anyMatch(line -> line.contains("goods=1005") && line.contains("time=2024-06-16"));
    }

    @Test
    void smuggledGoods_areNoRecordedTrade() {
        assertThat(lines("2023-12-01", FIRST + "Smugglers brought 20 tons of rice to Hyesan."))
                .anyMatch(line -> line.startsWith("incident") && line.contains("quantity=20 t"));
    }
}
