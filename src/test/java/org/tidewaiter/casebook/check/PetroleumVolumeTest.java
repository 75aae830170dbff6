package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidewaiter.analysis.PairQuantities.Cell;
import org.tidewaiter.law.RuleBooks;

class PetroleumVolumeTest {
    private static final RuleBooks BOOKS = RuleBooks.packed();

    @Test
    void weight_isALeastAndAMostAroundTheOfficialFactor() {
        PetroleumVolume volume = PetroleumVolume.of(List.of(CountedTest.cell("27101922", Map.of(), "1000000")), BOOKS)
                .orElseThrow();
        assertThat(volume.official()).isEqualByComparingTo("8333"); // 500,000 barrels beside 60,000 t
        assertThat(volume.low()).isLessThan(volume.official());
        assertThat(volume.high()).isGreaterThanOrEqualTo(volume.official());
        assertThat(volume.sources()).isNotEmpty();
    }

    @Test
    void goodsWithoutAFactorOrAWeight_haveNoVolume() {
        assertThat(PetroleumVolume.of(List.of(CountedTest.cell("22030000", Map.of(), "1000")), BOOKS))
                .isEmpty();
        assertThat(PetroleumVolume.of(List.of(new Cell("27101922", new TreeMap<String, BigDecimal>(), null)), BOOKS))
                .isEmpty();
        assertThat(PetroleumVolume.of(List.of(), BOOKS)).isEmpty();
    }
}
