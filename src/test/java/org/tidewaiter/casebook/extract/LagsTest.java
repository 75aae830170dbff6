package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagsTest {
    @ParameterizedTest
    @CsvSource({
        "ahead of the visit, before",
        "a week before the visit, 4..10 d before",
        "two weeks before the visit, 11..17 d before",
        "three days after the visit, 3 d after",
        "the day before the visit, 1 d before",
        "the week before the visit, 1..13 d before",
        "on the eve of the visit, 1 d before",
        "a few days after the visit, 3..5 d after",
        "days before the visit, 2..12 d before",
        "about ten days before the visit, 9..11 d before",
        "a month before the visit, 15..45 d before",
        "during the visit, during"
    })
    void wordsThatCount_areDays(String words, String lag) {
        Matcher matcher = Lags.WORDS.matcher(words);
        assertThat(matcher.find()).isTrue();
        assertThat(Lags.of(matcher)).hasToString(lag);
    }
}
