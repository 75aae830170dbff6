package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundariesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferrosilicon with a silicon content of 55 % or more led the list. | 1",
                "Ferrosilicon of at least 55 percent silicon led the list. | 1",
                "Ferrosilicon with more than 55 % silicon led the list. | 0",
                "Ferrosilicon led the list; 55 % or more of it came by rail. | 0",
                "Wine in bottles of less than 2 l was sold. | 1",
                "Wine in bottles of 2 l or less was sold. | 0",
            })
    void aLimitIsRightOrWrongByItsWord(String text, int remarks) {
        assertThat(Boundaries.remarks(text)).hasSize(remarks);
    }
}
