package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {
    @Test
    void caseAndFormOfLetters_doNotMatter() {
        assertThat(FoldedText.of("A\u0308RZTE")).isEqualTo(FoldedText.of("\u00e4rzte"));
        assertThat(FoldedText.of("\u1112\u1173\u11a8\u110b\u1167\u11ab")).isEqualTo("흑연"); // letter by letter
        assertThat(FoldedText.of("STRASSE")).isEqualTo(FoldedText.of("straße"));
        assertThat(FoldedText.of("I")).isEqualTo("i");
    }

    @Test
    void numbersOfPrint_areReadAsTyped() {
        assertThat(FoldedText.of("\u22121\u2009684.5\u00a0m")).isEqualTo("-1684.5 m");
    }

    @Test
    void wordsAreCutAtEveryKindOfSpace() {
        assertThat(FoldedText.words(" coal\u3000石墨\t흑연 ")).containsExactly("coal", "石墨", "흑연");
        assertThat(FoldedText.words("\u3000 ")).isEmpty();
    }
}
