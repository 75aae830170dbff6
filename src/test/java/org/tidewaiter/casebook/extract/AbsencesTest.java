package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No trade in some goods, told by how a sentence is built. */
class AbsencesTest {
    private static final String FIRST =
            "According to customs China exported rice worth 94 million yuan to North Korea in 2023. ";
    private static final String NO_BEER = "emergence actual: change=to zero; direction=CN>KP; goods=2203; time=2023";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No beer crossed the bridge.",
                "Its customs tables know of no beer.",
                "Beer failed to appear.",
                "Chinese customs: zero beer to North Korea.",
                "Beer? Not one bottle."
            })
    void goodsUnderANo_wereNotTraded(String sentence) {
        assertThat(lines("2024-01-25", FIRST + sentence)).contains(NO_BEER);
    }

    @Test
    void sentenceThatSaysTheSame_takesOverWhatWasSaid() {
        assertThat(lines("2024-01-25", FIRST + "No beer crossed the bridge. Nor did sugar."))
                .contains("emergence actual: change=to zero; direction=CN>KP; goods=1701; time=2023");
    }

    @Test
    void eachClause_hasItsOwnZero() {
        assertThat(lines(
                        "2024-01-25",
                        FIRST + "Beer was not delivered at all, whereas sugar was sold for the first time."))
                .contains(NO_BEER, "emergence actual: change=from zero; direction=CN>KP; goods=1701; time=2023");
    }

    @Test
    void ruleThatNamesNone_isNoAbsence() {
        assertThat(lines("2024-01-25", FIRST + "There is no ban on beer."))
                .noneMatch(line -> line.startsWith("emergence"));
    }
}
