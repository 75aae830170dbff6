package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Figures, ranks, rates and plans in the words of other writers. */
class OtherWordsTest {
    private static final String HEAD = "China sold goods for 120 million yuan to North Korea in May. ";

    @Test
    void costliestItem_isTheFirst() {
        assertThat(lines("2024-06-25", HEAD + "Cement was the costliest item."))
                .contains("rank actual: direction=CN>KP; goods=2523; measure=value; rank=1; time=2024-05");
    }

    @Test
    void goodsInFallingOrder_goOnFromTheFirst() {
        assertThat(lines(
                        "2024-06-25",
                        HEAD + "Cement led the list. Beneath it, in falling order, stood sugar and urea."))
                .contains(
                        "rank actual: direction=CN>KP; goods=1701; measure=value; rank=2; time=2024-05",
                        "rank actual: direction=CN>KP; goods=3102; measure=value; rank=3; time=2024-05");
    }

    @Test
    void goodsWithoutALine_areNothing() {
        assertThat(lines("2024-06-25", HEAD + "Sugar has no line in the tables for May."))
                .contains("emergence actual: change=to zero; direction=CN>KP; goods=1701; time=2024-05");
    }

    @Test
    void smallCoinsOfALargeOne_areAShare() {
        assertThat(lines("2024-06-25", HEAD + "Of each sum, 54 fen of every yuan went on sugar."))
                .contains("share actual: direction=CN>KP; goods=1701; share=54 %; time=2024-05");
    }

    @Test
    void sizeAfterBothFigures_belongsToTheChange() {
        assertThat(
                        lines(
                                "2024-06-25",
                                HEAD
                                        + "Sales of sugar climbed from 2 million yuan in April to 3 million in May, or by 50 per cent."))
                .contains("comparison actual: base=2024-04; change=up 50 %; direction=CN>KP; goods=1701; time=2024-05");
    }

    @Test
    void numberOfTimesInWords_isAChange() {
        assertThat(lines("2024-06-25", HEAD + "Sugar sales were fifteen times the 2 million yuan of May 2023."))
                .contains("comparison actual: base=2023-05; change=up x15; direction=CN>KP; goods=1701; time=2024-05");
    }

    @Test
    void firstMonthsOfAYear_goOnInTheNextParagraph() {
        assertThat(lines("2024-01-25", """
                                China sold North Korea goods for 8 billion yuan in 2023. Over the first ten months of 2023 the sum was 7 billion yuan.

                                Sugar came to 300 million yuan.
                                """))
                .contains("trade_value actual: direction=CN>KP; goods=1701; money=300000000 CNY; time=2023-01/2023-10");
    }

    @Test
    void lastYearInTheOpening_isTheHeadline() {
        assertThat(lines(
                        "2023-03-02",
                        "Rice was the bulkiest thing China sent to North Korea last year, 90,000 tons of it."))
                .contains("trade_value actual: direction=CN>KP; goods=1006; quantity=90000 t; time=2022");
    }

    @Test
    void monthsInAList_areOnePeriod() {
        assertThat(lines("2023-12-20", HEAD + "September, October and November brought 350 million yuan."))
                .contains("trade_value actual: direction=CN>KP; money=350000000 CNY; time=2023-09/2023-11");
    }

    @Test
    void ratesOfAMarket_areToldPerForeignUnit() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "On June 20 changers in Hyesan gave 2,100 won for a yuan, and for a dollar 15,200. Sixty yuan were thus 126,000 won."))
                .contains(
                        "exchange_rate actual: converted=2100 KPW; money=1 CNY; time=2024-06-20",
                        "exchange_rate actual: converted=15200 KPW; money=1 USD; time=2024-06-20");
    }

    @Test
    void weekdayOfAPlan_isTheNextOne() {
        assertThat(lines("2024-06-28", HEAD + "Figures for June will be published on Thursday."))
                .contains("plan planned: time=2024-07-04");
    }
}
