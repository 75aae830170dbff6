package org.tidewaiter.web.goods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Median and quartiles; between two values they are interpolated (type 7 of Hyndman and Fan, as most programs do). */
record Quartiles(BigDecimal low, BigDecimal median, BigDecimal high) {
    static Quartiles of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        return new Quartiles(at(sorted, 1), at(sorted, 2), at(sorted, 3));
    }

    private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        BigDecimal below = sorted.get(steps / 4);
        BigDecimal above = sorted.get(Math.min(steps / 4 + 1, sorted.size() - 1));
        BigDecimal part = BigDecimal.valueOf(steps % 4).divide(BigDecimal.valueOf(4));
        return below.add(above.subtract(below).multiply(part, MathContext.DECIMAL64));
    }
}
