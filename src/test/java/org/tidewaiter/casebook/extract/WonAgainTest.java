package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

class WonAgainTest {
    @Test
    void priceBehindGoods_isOfTheWonBefore() {
        assertThat(lines("2024-06-25", "On June 20 rice cost 6,000 won a kilo in Hyesan, and corn 3,400."))
                .anyMatch(line -> line.contains("goods=1005") && line.contains("money=3400 KPW"));
    }

    @Test
    void countOfPeople_isNoPrice() {
        assertThat(lines("2024-06-25", "On June 20 rice cost 6,000 won a kilo in Hyesan. The market has 2,000 stalls."))
                .noneMatch(line -> line.contains("2000 KPW"));
    }
}
