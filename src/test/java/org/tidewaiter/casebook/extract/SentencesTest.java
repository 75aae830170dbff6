package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> cut(String text) {
        return Sentences.passages(text).stream().map(one -> one.in(text)).toList();
    }

    @Test
    void numberInBrackets_beginsAnItem() {
        assertThat(cut("(1) Two trucks left. (2) One came back in May. (10) Nobody saw it."))
                .containsExactly("(1) Two trucks left.", "(2) One came back in May.", "(10) Nobody saw it.");
    }

    @Test
    void numberInBracketsInsideASentence_beginsNone() {
        assertThat(cut("Two trucks (2) left for Hyesan.")).containsExactly("Two trucks (2) left for Hyesan.");
    }
}
