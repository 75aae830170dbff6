package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Figures told in other words than those of a customs report. */
class FigureClaimsTest {
    private static final String HEAD = "China sold goods for 120 million yuan to North Korea in May. ";

    @Test
    void bareMillions_haveTheCurrencyOfTheText() {
        assertThat(lines("2024-06-25", HEAD + "Sugar came to 14.5 million."))
                .contains("trade_value actual: direction=CN>KP; goods=1701; money=14500000 CNY; time=2024-05");
    }

    @Test
    void goodsAndFiguresInLists_goTogetherOneByOne() {
        assertThat(lines(
                        "2024-06-25", HEAD + "Sugar, cement and urea stood at 14, 9 and 5 million yuan, respectively."))
                .contains(
                        "trade_value actual: direction=CN>KP; goods=1701; money=14000000 CNY; time=2024-05",
                        "trade_value actual: direction=CN>KP; goods=2523; money=9000000 CNY; time=2024-05",
                        "trade_value actual: direction=CN>KP; goods=3102; money=5000000 CNY; time=2024-05");
    }

    @Test
    void goodsThatFollow_haveTheNextPlaces() {
        assertThat(lines("2024-06-25", HEAD + "Cement headed the list, followed by sugar and urea."))
                .contains(
                        "rank actual: direction=CN>KP; goods=1701; measure=value; rank=2; time=2024-05",
                        "rank actual: direction=CN>KP; goods=3102; measure=value; rank=3; time=2024-05");
    }

    @Test
    void perCentWithoutAChange_isAShareAndGoesOnInAList() {
        assertThat(lines("2024-06-25", HEAD + "Cement filled 12.5 percent of the bill, sugar another 9.1."))
                .contains(
                        "share actual: direction=CN>KP; goods=2523; share=12.5 %; time=2024-05",
                        "share actual: direction=CN>KP; goods=1701; share=9.1 %; time=2024-05");
    }

    @Test
    void factorInWords_isAChange() {
        assertThat(lines("2024-06-25", HEAD + "Sales of cement trebled against May 2023."))
                .contains("comparison actual: base=2023-05; change=up x3; direction=CN>KP; goods=2523; time=2024-05");
    }

    @Test
    void sumInAnotherCurrency_isKnownByTheRateItImplies() {
        assertThat(lines("2024-06-25", HEAD + "Reckoned in rubles that is 1.5 billion."))
                .contains("exchange_rate actual: converted=1500000000 RUB; money=120000000 CNY; time=2024-05");
    }

    @Test
    void noTrace_isNothing() {
        assertThat(lines("2024-06-25", HEAD + "Of tobacco there was no trace."))
                .contains("emergence actual: change=to zero; direction=CN>KP; goods=2401; time=2024-05");
    }

    @Test
    void figureOfARelativeClause_keepsItsOwnYear() {
        assertThat(
                        lines(
                                "2024-02-20",
                                "China's exports to North Korea, which had been worth 900 million yuan in 2021, reached 2.5 billion yuan in 2023. Cement sales were 40 million yuan."))
                .contains(
                        "trade_value actual: direction=CN>KP; money=900000000 CNY; time=2021",
                        "trade_value actual: direction=CN>KP; money=2500000000 CNY; time=2023",
                        "trade_value actual: direction=CN>KP; goods=2523; money=40000000 CNY; time=2023");
    }
}
