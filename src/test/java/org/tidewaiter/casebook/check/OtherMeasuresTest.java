package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidewaiter.analysis.PairQuantities.Cell;

class OtherMeasuresTest {
    private static final List<Cell> SHOES =
            List.of(CountedTest.cell("64041990", Map.of("双", new BigDecimal(500)), "450"));

    private static Optional<String> fits(String told, List<String> lines) {
        Interval amount = Interval.parse(told);
        ToldMeasure measure = ToldMeasure.of(amount.unit()).orElseThrow();
        return OtherMeasures.fits(new QuantityFigures.Told(measure, amount, amount, BigDecimal.ZERO), SHOES, lines);
    }

    @Test
    void numberOfPairsToldAsPieces_isSaidToBe() {
        List<String> lines = new ArrayList<>();
        assertThat(fits("500 piece", lines)).contains("The number is that of the figures in pairs.");
        assertThat(lines).containsExactly("in the figures: 500 pairs");
        assertThat(fits("1000 piece", lines)).contains("The number is twice that of the figures in pairs.");
    }

    @Test
    void otherNumbersAndVolumes_fitNothing() {
        assertThat(fits("700 piece", new ArrayList<>())).isEmpty();
        assertThat(fits("500 l", new ArrayList<>())).isEmpty();
    }
}
