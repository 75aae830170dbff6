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
}
