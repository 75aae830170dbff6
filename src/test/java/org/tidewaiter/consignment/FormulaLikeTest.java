package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaLikeTest {

    @Test
    void whatASpreadsheetWouldRun_isCounted() {
        assertThat(FormulaLike.count(List.of("=1+1", "@SUM(A1)", "+cmd", "-x", "coal")))
                .isEqualTo(4);
    }

    @Test
    void numbersAndSignsAlone_areNot() {
        assertThat(FormulaLike.count(List.of("-1,250.5", "+82 2", "-", "", "=")))
                .isZero();
    }
}
