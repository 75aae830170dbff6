package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidewaiter.analysis.PairQuantities.Cell;

class CountedTest {
    static Cell cell(String code, Map<String, BigDecimal> units, String kilograms) {
        return new Cell(code, new TreeMap<>(units), new BigDecimal(kilograms));
    }

    private static final Cell CHAIRS = cell("94016190", Map.of("个", new BigDecimal(812)), "4000");
    private static final Cell PARTS = cell("94019000", Map.of("千克", new BigDecimal(9000)), "9000");

    @Test
    void linesThatAllHaveTheUnit_areAddedUp() {
        Counted counted = Counted.of(List.of(CHAIRS, CHAIRS), "item");
        assertThat(counted.isWhole()).isTrue();
        assertThat(counted.sum()).isEqualByComparingTo("1624");
    }

    @Test
    void linesThatDoNot_areNamedWithTheirOwnUnit() {
        Counted counted = Counted.of(List.of(CHAIRS, PARTS), "item");
        assertThat(counted.isWhole()).isFalse();
        assertThat(counted.sum()).isEqualByComparingTo("812");
        assertThat(counted.lacking()).isEqualTo("HS 94019000 in kg");
    }

    @Test
    void lineWithoutAnyQuantity_isSaidToHaveNone() {
        assertThat(Counted.of(List.of(cell("85015200", Map.of(), "7")), "item").lacking())
                .isEqualTo("HS 85015200 without any quantity");
    }
}
