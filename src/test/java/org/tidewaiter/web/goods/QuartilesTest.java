package org.tidewaiter.web.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuartilesTest {
    private static List<BigDecimal> values(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }

    @Test
    void quartiles_areInterpolated_whateverTheOrder() {
        Quartiles found = Quartiles.of(values("4", "1", "3", "2"));
        assertThat(found.low()).isEqualByComparingTo("1.75");
        assertThat(found.median()).isEqualByComparingTo("2.5");
        assertThat(found.high()).isEqualByComparingTo("3.25");
    }

    @Test
    void oneValue_isAllThree() {
        Quartiles found = Quartiles.of(values("7"));
        assertThat(List.of(found.low(), found.median(), found.high()))
                .allSatisfy(value -> assertThat(value).isEqualByComparingTo("7"));
    }
}
