package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EachTest {

    @ParameterizedTest
    @ValueSource(strings = {"60 dollars a ton", "95 yuan the kilo", "20 tonnes of tyres in each", "68 tonnes a wagon"})
    void aPriceOrLoadOfOne_isSeen(String words) {
        assertThat(Each.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten tons of coal", "a tonic", "the tone was harsh"})
    void otherWords_areNot(String words) {
        assertThat(Each.isIn(words)).isFalse();
    }
}
