package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table table(String id, Column... columns) {
        return new Table(id, "t", List.of(columns), List.of(), "e", List.of());
    }

    @Test
    void rowsAreNamedByTheFirstColumnOfWords() {
        Column rank = Column.number("rank", "#");
        assertThat(table("t", rank, Column.text("name", "Goods")).headColumn()).isEqualTo(1);
        assertThat(table("t", rank).headColumn()).isZero();
    }

    @Test
    void columnOfARepeatedOrReservedName_isOurFault() {
        Column name = Column.text("name", "Goods");
        assertThatIllegalArgumentException().isThrownBy(() -> table("t", name, name));
        assertThatIllegalArgumentException().isThrownBy(() -> table("t", Column.text("permalink", "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.text("Value, CNY", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> table("T.1", name));
    }

    @Test
    void rowOfAnotherWidth_isOurFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Table("t", "t", List.of(Column.text("a", "A")), List.of(List.of()), "e", List.of()));
    }
}
