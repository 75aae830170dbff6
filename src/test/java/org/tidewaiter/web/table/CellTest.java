package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//elsewhere.example/x", "/\\elsewhere.example", "data:text/html,x", ""})
    void addressNoBrowserShouldOpen_isNoLink(String address) {
        assertThat(Cell.of("x").to(address).href()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/goods/720221?lang=en", "/", "#row-3", "?sort=x", "https://www.un.org/", "http://example.org"})
    void pageOfOursOrOfTheWeb_isALink(String address) {
        assertThat(Cell.of("x").to(address).href()).isEqualTo(address);
        assertThat(Cell.of("x").to(address).leadsOut()).isEqualTo(address.startsWith("http"));
    }

    @Test
    void unknownValue_saysItsKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(null, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(Double.NaN, "–"));
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(Float.POSITIVE_INFINITY, "–"));
    }

    @Test
    void everyMarkHasItsShape() {
        assertThat(List.of("in-scope", "undetermined", "not-covered"))
                .extracting(mark -> Cell.of("x").marked(mark).shape())
                .containsExactly("■", "◆", "○");
        assertThat(Cell.of("x").shape()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Cell.of("x").marked("red"));
    }
}
