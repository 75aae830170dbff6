package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class LegalClaimsTest {
    private static final String DAY = "2024-09-12";

    @Test
    void whatMayBeSold_needsNoActBesideIt() {
        assertThat(lines(DAY, "By law sugar may be sold to North Korea by anyone."))
                .contains("legal actual: goods=1701; statement=not_banned");
    }

    @Test
    void paragraphAndAct_areTakenOver() {
        assertThat(lines(
                        DAY,
                        "Paragraph 7 of resolution 2397 bans the supply of cranes. That paragraph extends to copper."))
                .containsExactly(
                        "legal actual: act=S/RES/2397 (2017); goods=8426; paragraph=7; statement=banned",
                        "legal actual: act=S/RES/2397 (2017); goods=74; paragraph=7; statement=banned");
    }

    @Test
    void likewise_repeatsTheStatement() {
        assertThat(lines(DAY, "Zinc is banned by resolution 2321. Nickel, likewise."))
                .containsExactly(
                        "legal actual: act=S/RES/2321 (2016); goods=79; statement=banned",
                        "legal actual: act=S/RES/2321 (2016); goods=75; statement=banned");
    }

    @Test
    void subparagraphsAndShortNames_areRead() {
        assertThat(lines(DAY, "Seafood: refuse, UNSCR 2371, para. 9."))
                .containsExactly(
                        "legal actual: act=S/RES/2371 (2017); goods=basket:seafood; paragraph=9; statement=banned");
        assertThat(lines(DAY, "Pearls are restricted by para. 8(a)(iii) of 1718."))
                .containsExactly(
                        "legal actual: act=S/RES/1718 (2006); goods=7101; paragraph=8(a)(iii); statement=banned");
    }

    @Test
    void questionsAndReadingsOfOthers_areToldApart() {
        assertThat(lines(DAY, "Does resolution 2371 ban wigs?")).isEmpty();
        assertThat(lines(DAY, "One importer insists that resolution 2371 bans wigs."))
                .containsExactly("legal alleged: act=S/RES/2371 (2017); goods=6704; statement=banned");
    }
}
