package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trade of both ways has no direction, nor has what goes on about it. */
class BothWaysTest {
    private static final String TRADE =
            "Trade between North Korea and China came to $2.3 billion in 2023, customs data show. ";

    private static String last(String text) {
        List<String> values = lines("2024-02-02", text).stream()
                .filter(line -> line.startsWith("trade_value"))
                .toList();
        return values.getLast();
    }

    @Test
    void whatGoesOnAboutIt_hasNone() {
        assertThat(last(TRADE + "In 2022 it had been $1.03 billion."))
                .contains("1030000000 USD")
                .doesNotContain("direction=");
    }

    @Test
    void whatNamesGoodsOrOneSide_hasOne() {
        assertThat(last(TRADE + "Rice was worth $90 million.")).contains("direction=CN>KP");
        assertThat(last(TRADE + "Chinese exports made up $2 billion of it.")).contains("direction=CN>KP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The North bought and sold abroad for $1.6 billion in 2022.",
                "In 2022 the two flows together came to 12.6 billion yuan.",
                "Inter-Korean trade was worth $2.7 billion in 2015."
            })
    void wordsForBoth_haveNone(String sentence) {
        assertThat(last("Chinese exports to North Korea were 80 million yuan in October. " + sentence))
                .doesNotContain("direction=");
    }
}
