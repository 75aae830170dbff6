package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberWordsTest {

    @Test
    void wordsUpToNinetyNine_becomeDigits() {
        assertThat(NumberWords.inDigits("Thirty-four containers, eleven of flour, ninety sacks and nineteen bags"))
                .isEqualTo("34 containers, 11 of flour, 90 sacks and 19 bags");
    }

    @Test
    void wordsThatHoldOne_stay() {
        assertThat(NumberWords.inDigits("one often counts tents")).isEqualTo("one often counts tents");
    }
}
