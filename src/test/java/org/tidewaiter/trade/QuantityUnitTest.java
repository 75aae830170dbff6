package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityUnitTest {
    @ParameterizedTest
    @CsvSource({
        "条, item, 1",
        "千支, item, 1000",
        "12u, item, 12",
        "双, pair, 1",
        "套, set, 1",
        "立方米, l, 1000",
        "Volume in litres, l, 1",
        "千千瓦时, kwh, 1000",
        "BBL, l, 158.987294928"
    })
    void unit_isPutToWhatItCounts(String word, String measure, BigDecimal factor) {
        assertThat(QuantityUnit.find(word)).contains(new QuantityUnit(measure, factor));
    }

    @Test
    void unitNobodyTold_countsNothing() {
        assertThat(QuantityUnit.find("司马担")).isEmpty();
        assertThat(QuantityUnit.find("?")).isEmpty();
    }
}
