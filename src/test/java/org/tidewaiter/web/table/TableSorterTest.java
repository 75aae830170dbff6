package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableSorterTest {
    /** Texts of the second cells, sorted by the first: each row is named by its place. */
    private static String sorted(boolean descending, @Nullable Object... values) {
        List<@Nullable Object> all = Arrays.asList(values);
        List<List<Cell>> rows = IntStream.range(0, all.size())
                .mapToObj(i -> List.of(Cell.of(all.get(i), "x"), Cell.of(Integer.toString(i))))
                .toList();
        return String.join(
                "",
                TableSorter.sorted(rows, 0, descending).stream()
                        .map(row -> row.get(1).text())
                        .toList());
    }

    @Test
    void numbersOfEveryKind_goByTheirSize() {
        assertThat(sorted(false, 10, new BigDecimal("9.5"), -3L, 9.25)).isEqualTo("2310");
        assertThat(sorted(true, 10, new BigDecimal("9.5"), -3L, 9.25)).isEqualTo("0132");
    }

    @Test
    void unknownValues_areLastInBothDirections() {
        assertThat(sorted(false, null, 2, null, 1)).isEqualTo("3102");
        assertThat(sorted(true, null, 2, null, 1)).isEqualTo("1302");
    }

    @Test
    void equalValues_keepTheirOrder() {
        assertThat(sorted(false, 1, new BigDecimal("1.0"), "a", "A", 1.0)).isEqualTo("01423");
        assertThat(sorted(true, 1, new BigDecimal("1.0"), "a", "A", 1.0)).isEqualTo("23014");
    }

    @Test
    void wordsDaysAndTruths_goByTheirOwnOrder() {
        assertThat(sorted(false, "흑연", "가위", "coal", "Baryte")).isEqualTo("3210");
        assertThat(sorted(true, LocalDate.of(2017, 8, 5), LocalDate.of(2023, 1, 1)))
                .isEqualTo("10");
        assertThat(sorted(false, true, false)).isEqualTo("10");
    }
}
