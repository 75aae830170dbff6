package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"x\")", "@SUM(1)", "+cmd|' /C calc'!A0", "-1+2", "\t=1+1", "\r=1", "\uff1d1+1"})
    void textThatLooksLikeAFormula_isDisarmed(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wigs", "", "-", "-12.50", "+3", "-1,234.5", "S/RES/2397 (2017), paragraph 6"})
    void wordsNumbersAndDashes_stayAsTheyAre(String text) {
        assertThat(SpreadsheetText.safe(text)).isEqualTo(text);
    }
}
