package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Which goods a claim is about: those its own clause names, those named before by more words, and no others. */
class GoodsOfClaimsTest {
    private static final String CHINA = "China's trade with North Korea in 2023 is shown by customs data. ";

    @Test
    void lastWordOfAName_standsForTheName() {
        assertThat(lines(
                        "2024-05-20",
                        "Ten trucks with fishing nets and solar panels crossed to Sinuiju on May 12, a resident said. The nets were"
                                + " unloaded by soldiers in Sinuiju."))
                .anyMatch(
                        line -> line.startsWith("incident") && line.contains("goods=5608;") && !line.contains("8541"));
    }

    @Test
    void kindOfGoods_standsForWhatWasNamed() {
        assertThat(
                        lines(
                                "2024-01-22",
                                CHINA
                                        + "China bought ferrosilicon for 176 million yuan. The alloy ranked second among imports."))
                .anyMatch(line -> line.startsWith("rank") && line.contains("goods=720221"));
    }

    @Test
    void partOfAWhole_isWhatTheShareIsOf() {
        assertThat(lines(
                        "2024-01-22",
                        CHINA + "China bought goods for 2.02 billion yuan from North Korea, 59 percent of it wigs."))
                .anyMatch(line -> line.startsWith("share") && line.contains("goods=6704"))
                .noneMatch(line -> line.startsWith("trade_value") && line.contains("goods=6704"));
    }

    @Test
    void memberOfAChapter_isNotBesideIt() {
        assertThat(lines(
                        "2024-01-22",
                        CHINA
                                + "Furniture, mattresses included, came to 34 million yuan. Plastics, including floor coverings, came"
                                + " to 90 million yuan."))
                .anyMatch(line -> line.contains("goods=94; money=34000000 CNY"))
                .anyMatch(line -> line.contains("goods=39; money=90000000 CNY"));
    }

    @Test
    void secondStatementOfLaw_hasItsOwnGoods() {
        assertThat(lines(
                        "2024-01-22",
                        "Excavators are banned by paragraph 7 of Resolution 2397; rubber tires are not. Honey is prohibited by"
                                + " paragraph 6 of Resolution 2397, and so are soybeans."))
                .anyMatch(line ->
                        line.contains("goods=8429") && line.endsWith("statement=banned") && !line.contains("4011"))
                .anyMatch(line -> line.contains("goods=4011") && line.endsWith("statement=not_banned"))
                .anyMatch(line ->
                        line.contains("goods=1201") && !line.contains("0409") && line.endsWith("statement=banned"));
    }

    @Test
    void whatGoodsAreOrAreNot_isNoSecondGood() {
        assertThat(lines("2024-01-22", "Hats are no textiles, so paragraph 16 of Resolution 2375 does not cover them."))
                .anyMatch(line -> line.startsWith("legal") && line.contains("goods=65") && !line.contains("textiles"));
    }

    @Test
    void whatHidesALoad_isNotTheLoad() {
        assertThat(
                        lines(
                                "2024-05-20",
                                "A truck brought 40 tons of zinc concentrate hidden beneath firewood to Sinuiju on May 12, a resident said."))
                .anyMatch(line -> line.contains("goods=2608") && !line.contains("4401"));
    }

    @Test
    void pronounOrPrice_isOfTheGoodsMovedBefore() {
        assertThat(lines(
                        "2024-05-20",
                        "Six boats carried 12 tons of squid from Wonsan on May 12, a resident said. Buyers in Hunchun paid 90 yuan"
                                + " a kilo. Soldiers unloaded it in four hours."))
                .anyMatch(line -> line.contains("money=90 CNY") && line.contains("goods=0307"))
                .anyMatch(line -> line.contains("duration=4 h") && line.contains("goods=0307"));
    }

    @Test
    void monthThatStandsAlone_isOfAllTrade() {
        assertThat(lines(
                        "2024-01-22",
                        CHINA + "Tires cost 259 million yuan. December, at 811 million yuan, was the peak."))
                .anyMatch(line -> line.contains("money=811000000 CNY") && !line.contains("goods"));
    }

    @Test
    void whatIsMissing_isNearestToTheWordsForIt() {
        assertThat(
                        lines(
                                "2024-01-22",
                                CHINA
                                        + "Beer vanished from the list, as did canned fish that had been sold along with the rice."))
                .anyMatch(
                        line -> line.startsWith("emergence") && line.contains("goods=2203;") && !line.contains("1006"));
    }
}
