package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Slot;

class MentionsTest {
    @Test
    void goodsAreFound_whetherOrNotAClaimIsAboutThem() {
        assertThat(Mentions.goods("Nobody spoke of wigs. The rice was gone."))
                .extracting(Slot::value)
                .containsExactly("6704", "1006");
    }
}
