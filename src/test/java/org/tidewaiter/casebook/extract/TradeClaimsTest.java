package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class TradeClaimsTest {
    private static final String CUSTOMS = "China's imports from North Korea are shown by customs data.\n\n";

    @Test
    void valueAndGrowth_areTwoClaims() {
        assertThat(
                        lines(
                                "2024-06-18",
                                "China's imports from North Korea reached $35.2 million in May, up 12.3 percent from a year earlier, customs data showed."))
                .containsExactly(
                        "trade_value actual: direction=KP>CN; money=35200000 USD; time=2024-05",
                        "comparison actual: base=2023-05; change=up 12.3 %; direction=KP>CN; time=2024-05");
    }

    @Test
    void severalFigures_keepTheirOwnGoods() {
        assertThat(
                        lines(
                                "2024-06-18",
                                "China exported 12,000 tons of soybean oil worth 96 million yuan, 4,500 tons of wheat flour and 3,000 tons of sugar to North Korea in the first quarter of 2024, customs data showed."))
                .containsExactly(
                        "trade_value actual: direction=CN>KP; goods=1507; money=96000000 CNY; quantity=12000 t; time=2024-01/2024-03",
                        "trade_value actual: direction=CN>KP; goods=1101; quantity=4500 t; time=2024-01/2024-03",
                        "trade_value actual: direction=CN>KP; goods=1701; quantity=3000 t; time=2024-01/2024-03");
    }

    @Test
    void amountInTwoCurrencies_isAlsoAnExchangeRate() {
        assertThat(
                        lines(
                                "2024-06-18",
                                CUSTOMS
                                        + "Imports of tungsten ore from North Korea totaled 48.7 million yuan ($6.7 million) in 2023."))
                .containsExactly(
                        "trade_value actual: direction=KP>CN; goods=2611; money=48700000 CNY; time=2023",
                        "exchange_rate actual: converted=6700000 USD; money=48700000 CNY; time=2023");
    }

    @Test
    void rateOnTheMarket_isAnExchangeRate() {
        assertThat(
                        lines(
                                "2024-09-12",
                                "The dollar was trading at 13,500 won in Pyongyang markets on July 10, while the yuan stood at 1,850 won."))
                .containsExactly(
                        "exchange_rate actual: converted=13500 KPW; money=1 USD; time=2024-07-10",
                        "exchange_rate actual: converted=1850 KPW; money=1 CNY; time=2024-07-10");
    }

    @Test
    void rankWithoutValue_isMeasuredByValue() {
        assertThat(lines(
                        "2024-06-18", CUSTOMS + "Ferrosilicon was the second-largest import from North Korea in 2023."))
                .containsExactly("rank actual: direction=KP>CN; goods=720221; measure=value; rank=2; time=2023");
    }

    @Test
    void rankToldWithAValue_givesBoth() {
        assertThat(lines("2024-06-18", CUSTOMS + "Tungsten ore ranked third in 2023 with 48.7 million yuan."))
                .containsExactly(
                        "trade_value actual: direction=KP>CN; goods=2611; money=48700000 CNY; time=2023",
                        "rank actual: direction=KP>CN; goods=2611; measure=value; rank=3; time=2023");
    }

    @Test
    void partOfTheTop_isAShare() {
        assertThat(lines("2024-06-18", CUSTOMS + "Five of the top ten imports in 2023 were minerals."))
                .containsExactly("share actual: direction=KP>CN; goods=basket:minerals; rank=5/10; time=2023");
    }

    @Test
    void perCentOfAWhole_isAShare() {
        assertThat(lines("2024-06-18", CUSTOMS + "Wigs accounted for about 40% of imports in 2023."))
                .containsExactly("share actual: direction=KP>CN; goods=6704; share=36..44 %; time=2023");
    }

    @Test
    void riseFromALevel_isNotASize() {
        assertThat(lines("2024-06-18", CUSTOMS + "Wigs accounted for 40% of imports in 2023, up from 30% in 2022."))
                .contains("comparison actual: base=2022; change=up; direction=KP>CN; goods=6704; time=2023");
    }

    @Test
    void goodsAreWhatIsTraded_notWhatTheyAreGoodFor() {
        assertThat(lines(
                        "2024-06-18",
                        CUSTOMS + "Tungsten ore, vital for battery production, was the third-largest import in 2023."))
                .containsExactly("rank actual: direction=KP>CN; goods=2611; measure=value; rank=3; time=2023");
    }

    @Test
    void resumedAfterZero_emerges() {
        assertThat(
                        lines(
                                "2024-06-18",
                                CUSTOMS
                                        + "Shipments of rice to North Korea resumed in April after zero shipments since January."))
                .containsExactly(
                        "emergence actual: base=2024-01; change=from zero; direction=CN>KP; goods=1006; time=2024-04");
    }

    @Test
    void noneRecorded_vanishes() {
        assertThat(lines("2024-06-18", CUSTOMS + "No imports of coal were recorded in May."))
                .containsExactly("emergence actual: change=to zero; direction=KP>CN; goods=2701; time=2024-05");
    }

    @Test
    void samePeriodOfAYear_movesThePeriod() {
        assertThat(
                        lines(
                                "2023-12-01",
                                CUSTOMS
                                        + "Silicon carbide imports fell by a third from January to October compared with the same period of 2019."))
                .containsExactly(
                        "comparison actual: base=2019-01/2019-10; change=down 33.33 %; direction=KP>CN; goods=284920; time=2023-01/2023-10");
    }

    @Test
    void law_isReadWithActParagraphAndStatement() {
        assertThat(
                        lines(
                                "2024-06-18",
                                "Resolution 2397 caps refined petroleum exports to North Korea at 500,000 barrels a year under paragraph 5."))
                .containsExactly("legal actual: act=S/RES/2397 (2017); goods=2710; paragraph=5; statement=capped");
        assertThat(lines("2024-06-18", "Molybdenum ore is not banned under any UN resolution."))
                .containsExactly("legal actual: goods=2613; statement=not_banned");
    }

    @Test
    void otherPartnersAndWordings_areReadToo() {
        assertThat(
                        lines(
                                "2024-03-10",
                                "Russia's coal exports to North Korea doubled in 2023 to 34 million dollars, the federal customs service says."))
                .anyMatch(
                        line -> line.startsWith("trade_value actual: direction=RU>KP; goods=2701; money=34000000 USD"));
        assertThat(
                        lines(
                                "2023-05-12",
                                "The European Union imported goods worth €0.5 million from North Korea in 2022, Eurostat data show."))
                .anyMatch(line -> line.contains("direction=KP>EU") && line.contains("money=500000 EUR"));
        assertThat(lines("2023-11-18", CUSTOMS + "The yuan traded at 7.29 per dollar in October 2023."))
                .anyMatch(line -> line.contains("money=7.29 CNY"));
    }

    @Test
    void withoutDayOfPublication_bareMonthsStayUnread() {
        assertThat(lines("", CUSTOMS + "Imports of coal reached 5 million yuan in May."))
                .containsExactly("trade_value actual: direction=KP>CN; goods=2701; money=5000000 CNY");
    }
}
