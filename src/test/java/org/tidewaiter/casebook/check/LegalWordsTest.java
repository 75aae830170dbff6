package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalWordsTest {

    @Test
    void aBanWithoutExceptions_isWhole() {
        assertThat(LegalWords.isWhole("Diesel is prohibited outright")).isTrue();
        assertThat(LegalWords.isWhole("Diesel is prohibited")).isFalse();
    }

    @Test
    void goodsThatGoWithoutLimit_areUnlimited() {
        assertThat(LegalWords.isUnlimited("may be sold without limit")).isTrue();
        assertThat(LegalWords.isUnlimited("may be sold within limits")).isFalse();
    }
}
