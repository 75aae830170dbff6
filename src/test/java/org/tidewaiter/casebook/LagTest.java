package org.tidewaiter.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LagTest {
    @ParameterizedTest
    @ValueSource(strings = {"before", "during", "after", "1 d before", "4..10 d after"})
    void whatIsWritten_isRead(String text) {
        assertThat(Lag.parse(text)).hasToString(text);
    }

    @Test
    void sideAlone_tellsNoDays() {
        assertThat(Lag.parse("before").isTold()).isFalse();
        assertThat(Lag.parse("7 d before").isTold()).isTrue();
    }

    @Test
    void otherWords_areRefused() {
        assertThatThrownBy(() -> Lag.parse("a week before")).hasMessageContaining("7 d before");
    }
}
