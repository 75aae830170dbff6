package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class LegalHalvesTest {
    @Test
    void goodsOfTheOtherHalf_areNotMeant() {
        assertThat(lines(
                        "2024-06-25",
                        "Sugar tops the table; resolution 2371 has forbidden the purchase of coal since 2017."))
                .contains("legal actual: act=S/RES/2371 (2017); goods=2701; statement=banned");
    }

    @Test
    void halfBehindAlthough_mayBeTheOneOfTheLaw() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "Dresses crossed the bridge although paragraph 16 of resolution 2375 forbids textile purchases."))
                .contains("legal actual: act=S/RES/2375 (2017); goods=basket:textiles; paragraph=16; statement=banned");
    }

    @Test
    void pronoun_takesTheGoodsOfTheOtherHalf() {
        assertThat(lines("2024-06-25", "Coal left the port at night; paragraph 8 of resolution 2371 prohibits it."))
                .contains("legal actual: act=S/RES/2371 (2017); goods=2701; paragraph=8; statement=banned");
    }
}
