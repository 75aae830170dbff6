package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExportColumnTest {
    private static String type(@Nullable Object... values) {
        return ExportColumn.of("c", Arrays.asList(values)).sqlType();
    }

    @Test
    void typeIsTheNarrowestThatHoldsEveryValue() {
        assertThat(type(1, 2L, null)).isEqualTo("BIGINT");
        assertThat(type(0.5, 1.5f)).isEqualTo("DOUBLE");
        assertThat(type(true, null)).isEqualTo("BOOLEAN");
        assertThat(type(LocalDate.of(2017, 8, 5))).isEqualTo("DATE");
        assertThat(type("a", "b")).isEqualTo("VARCHAR");
    }

    @Test
    void decimalsKeepThePlacesOfTheLongestValue() {
        assertThat(type(new BigDecimal("1.5"), new BigDecimal("-0.125"), 7)).isEqualTo("DECIMAL(38,3)");
        assertThat(type(new BigInteger("9".repeat(30)))).isEqualTo("DECIMAL(38,0)");
        assertThat(type(new BigDecimal("1E+5"))).isEqualTo("DECIMAL(38,0)");
    }

    @Test
    void moreThan38Digits_areRoundedAfterThePoint() {
        List<BigDecimal> values = List.of(new BigDecimal("1234567890"), new BigDecimal("0." + "1".repeat(37)));
        ExportColumn column = ExportColumn.of("c", values);
        assertThat(column.sqlType()).isEqualTo("DECIMAL(38,28)");
        assertThat(column.converted(values.getLast())).isEqualTo(new BigDecimal("0." + "1".repeat(28)));
    }

    @Test
    void mixedOrUnknownValues_areText() {
        assertThat(type(1, "one")).isEqualTo("VARCHAR");
        assertThat(type(null, null)).isEqualTo("VARCHAR");
        assertThat(new ExportColumn("c", ExportColumn.Type.TEXT, 0).converted(new BigDecimal("1E+3")))
                .isEqualTo("1000");
    }
}
