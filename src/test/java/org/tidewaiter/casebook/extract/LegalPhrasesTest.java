package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Statements about the law in short or turned-round sentences, and those that only cite what somebody holds. */
class LegalPhrasesTest {
    private static final String HEAD = "Paragraph 7 of resolution 2397 bans machinery for North Korea. ";

    @Test
    void actOnlyNamed_isTheOneOfTheParagraphsAfter() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "Paragraph 8 of resolution 2371 bans coal. Resolution 2397 did the rest. Its paragraph 6 covers wood bought from the North."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=44; paragraph=6; statement=banned");
    }

    @Test
    void paragraphInBrackets_isOfTheActNamedBefore() {
        assertThat(lines("2024-06-25", HEAD + "A ceiling remains for crude oil (paragraph 4)."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=2709; paragraph=4; statement=capped");
    }

    @Test
    void shortDenial_keepsTheParagraph() {
        assertThat(lines("2024-06-25", HEAD + "Sugar is not."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=1701; paragraph=7; statement=not_banned");
    }

    @Test
    void nobodyHasBanned_isNotBanned() {
        assertThat(lines("2024-06-25", HEAD + "Nobody has banned sugar."))
                .contains("legal actual: goods=1701; statement=not_banned");
    }

    @Test
    void underNoSanction_isNotBanned() {
        assertThat(lines("2024-06-25", HEAD + "Sugar is under no sanction."))
                .contains("legal actual: goods=1701; statement=not_banned");
    }

    @Test
    void deliveredWithinTheLimits_isCapped() {
        assertThat(lines("2024-06-25", HEAD + "Diesel may be delivered within the limits of paragraph 5."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=271019; paragraph=5; statement=capped");
    }

    @Test
    void noMoreThanMayGo_isCapped() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "Under paragraph 4 of resolution 2397, no more than four million barrels of crude oil a year may go there."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=2709; paragraph=4; statement=capped");
    }

    @Test
    void neitherMayBeSold_isBanned() {
        assertThat(lines("2024-06-25", HEAD + "Neither iron nor sugar may be sold there."))
                .contains("legal actual: goods=72; goods=1701; statement=banned");
    }

    @Test
    void wholeQuotation_isAlleged() {
        assertThat(lines("2024-06-25", HEAD + "“Coal from North Korea is forbidden by resolution 2371.”"))
                .contains("legal alleged: act=S/RES/2371 (2017); goods=2701; statement=banned");
    }

    @Test
    void clauseWithoutItsMainOne_isAlleged() {
        assertThat(lines("2024-06-25", HEAD + "That copper was outlawed by resolution 2371."))
                .contains("legal alleged: act=S/RES/2371 (2017); goods=74; statement=banned");
    }

    @Test
    void sameParagraph_carriesItsAct() {
        assertThat(lines("2024-06-25", HEAD + "Bicycles are kept out by the very same paragraph."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=8712; paragraph=7; statement=banned");
    }

    @Test
    void breakingIt_isBreakingTheParagraphBefore() {
        assertThat(lines("2024-06-25", HEAD + "Selling a bicycle there would thus violate it."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=8712; paragraph=7; statement=violates");
    }

    @Test
    void actBehindAClause_isNotItsOwn() {
        assertThat(lines(
                        "2024-06-25",
                        HEAD + "Paragraph 4 caps crude oil; coal fell under paragraph 8 of resolution 2371."))
                .contains("legal actual: act=S/RES/2397 (2017); goods=2709; paragraph=4; statement=capped");
    }

    @Test
    void whatMayGo_isFreeByAllTheLaw() {
        assertThat(lines(
                        "2024-06-25",
                        "Machinery is banned by paragraph 7 of resolution 2397, whereas sugar may be sent there."))
                .contains("legal actual: goods=1701; statement=not_banned");
    }

    @Test
    void whatAnActSpares_isExempt() {
        assertThat(lines("2024-06-25", "Paragraph 8 of resolution 2371 spares foreign coal shipped through Rajin."))
                .contains("legal actual: act=S/RES/2371 (2017); goods=2701; paragraph=8; statement=exempt");
    }

    @Test
    void neverPutOnAnyList_isNotBanned() {
        assertThat(lines("2024-06-25", HEAD + "Sugar was never put on any list of the Council."))
                .contains("legal actual: goods=1701; statement=not_banned");
    }

    @Test
    void heading_namesTheGoods() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "(1) Machinery. It is banned by paragraph 7 of resolution 2397. (2) Crude oil. Paragraph 4 of resolution 2397 sets a limit."))
                .contains(
                        "legal actual: act=S/RES/2397 (2017); goods=basket:machinery; paragraph=7; statement=banned",
                        "legal actual: act=S/RES/2397 (2017); goods=2709; paragraph=4; statement=capped");
    }

    @Test
    void nameOfAQuota_tellsTheGoodsWhereNothingElseDoes() {
        assertThat(lines("2024-06-25", "A coal quota had been fixed in paragraph 26 of resolution 2321."))
                .contains("legal actual: act=S/RES/2321 (2016); goods=2701; paragraph=26; statement=capped");
    }
}
