package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** What belongs to a figure and what to another part of its sentence: directions, goods, periods held against it. */
class PartsOfSentencesTest {
    private static final String CHINA = "China's trade with North Korea in 2023 is shown by customs data. ";

    @Test
    void importersOfACountry_bringGoodsIn() {
        assertThat(lines(
                        "2023-12-12",
                        CHINA + "Chinese importers, who declared 181.5 million yuan of ferrosilicon, stay."))
                .anyMatch(line -> line.startsWith("trade_value") && line.contains("direction=KP>CN"));
    }

    @Test
    void wayToldBehindASemicolon_isNotThatOfTheFigureBefore() {
        assertThat(
                        lines(
                                "2024-01-22",
                                CHINA
                                        + "Soybean oil came to 964 million yuan; purchases from North Korea tripled to 2.02 billion yuan."))
                .contains(
                        "trade_value actual: direction=CN>KP; goods=1507; money=964000000 CNY; time=2023",
                        "trade_value actual: direction=KP>CN; money=2020000000 CNY; time=2023");
    }

    @Test
    void yearHeldAgainst_isNotTheYearOfTheFigure() {
        assertThat(lines(
                        "2023-01-26",
                        "China's exports to North Korea reached 3.46 billion yuan in 2022. Corn contributed 86.3 million yuan, from zero"
                                + " a year before."))
                .anyMatch(line -> line.startsWith("trade_value")
                        && line.contains("money=86300000 CNY")
                        && line.endsWith("time=2022"));
        assertThat(lines(
                        "2021-01-26",
                        "China's exports to North Korea fell to 1.6 billion yuan in 2020. Shoes came to 5.1 million yuan, a"
                                + " twentieth of the year before."))
                .anyMatch(line -> line.contains("money=5100000 CNY") && line.endsWith("time=2020"));
    }

    @Test
    void yearOfTheFigure_isKept() {
        assertThat(lines(
                        "2023-01-26",
                        "China's fertilizer exports to North Korea reached 404.6 million yuan in 2022, nearly four times the 105.2"
                                + " million yuan of the year before."))
                .anyMatch(line -> line.contains("money=105200000 CNY") && line.endsWith("time=2021"));
    }

    @Test
    void yearAmongWhoseMonthsOneIsFirst_isNotThePeriod() {
        assertThat(
                        lines(
                                "2024-01-25",
                                CHINA
                                        + "In December sales to North Korea came to 810.5 million yuan, the biggest monthly sum of 2023."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("time=2023-12"))
                .anyMatch(line -> line.startsWith("trade_value") && line.endsWith("time=2023-12"));
    }

    @Test
    void monthOfARate_isNotThePeriod() {
        assertThat(lines(
                        "2024-03-14",
                        CHINA + "Cigarettes rang up 113.6 million yuan ($17.9 million at December's exchange rate)."))
                .anyMatch(line -> line.startsWith("trade_value")
                        && line.contains("money=113600000 CNY")
                        && line.endsWith("time=2023"));
    }

    @Test
    void yearBeforeAFigureInBrackets_isItsYear() {
        assertThat(
                        lines(
                                "2022-01-27",
                                "China's exports to North Korea in 2021 closed at 504.8 million yuan (2020: 1.6 billion yuan)."))
                .anyMatch(line -> line.contains("money=1600000000 CNY") && line.endsWith("time=2020"));
    }

    @Test
    void goodsThatArePartOfAnAmount_areNotItsGoods() {
        assertThat(
                        lines(
                                "2022-01-26",
                                "In 2021 Chinese purchases from North Korea were worth 172.8 million yuan, of which electricity was half."))
                .anyMatch(line -> line.startsWith("trade_value") && !line.contains("goods="));
    }

    @Test
    void wordsThatAreGoodsInThePluralOnly_areNone() {
        assertThat(lines(
                        "2021-01-29",
                        "China's exports to North Korea came to 1.6 billion yuan in 2020, 74 percent short of 2019."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("goods="));
    }

    @Test
    void namesOfAgencies_areNoGoods() {
        assertThat(lines(
                        "2024-01-22",
                        "SEOUL, Jan. 22 (Northeast Wire) - China's exports to North Korea came to 8.66 billion yuan in 2023,"
                                + " customs data obtained by Orient Cable showed."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("goods="));
    }

    @Test
    void goodsAtTheHeadOfALine_areNoDateline() {
        assertThat(lines("2024-01-22", "COAL - Resolution 2371 bans its export by North Korea."))
                .anyMatch(line -> line.startsWith("legal") && line.contains("goods=2701"));
    }

    @Test
    void wayByTheCompass_isReadWhereNoCountrySaysIt() {
        assertThat(lines("2024-01-22", CHINA + "On the southbound list cement stands at 20.3 million yuan."))
                .anyMatch(line -> line.contains("direction=CN>KP") && line.contains("goods=2523"));
        assertThat(lines("2024-01-22", CHINA + "On the northbound list cement stands at 20.3 million yuan."))
                .anyMatch(line -> line.contains("direction=KP>CN") && line.contains("goods=2523"));
    }

    @Test
    void goodsBackAfterAnAbsenceOrGone_areEmergences() {
        assertThat(lines("2024-01-22", CHINA + "Bicycles turned up again after a two years' absence."))
                .anyMatch(line -> line.startsWith("emergence") && line.contains("from zero"));
        assertThat(lines("2024-01-22", CHINA + "Bicycles figure nowhere in the export columns."))
                .anyMatch(line -> line.startsWith("emergence") && line.contains("to zero"));
    }

    @Test
    void officeAloneInASentence_acts() {
        assertThat(
                        lines(
                                "2024-06-10",
                                "On June 3 zinc was loaded at Hoeryong, with the Ministry of State Security overseeing everything."))
                .anyMatch(line -> line.contains("actor=mss"));
        assertThat(lines("2024-06-10", "On June 3 zinc was loaded at Hoeryong near the Ministry of State Security."))
                .noneMatch(line -> line.contains("actor=mss"));
    }

    @Test
    void writersOwnView_isTheWriters() {
        assertThat(lines("2024-01-22", CHINA + "We remain sceptical of that boom."))
                .contains("opinion actual: author=writer");
        assertThat(lines("2024-01-22", CHINA + "Reckoned in dollars the sum shrinks."))
                .noneMatch(line -> line.startsWith("opinion"));
    }
}
