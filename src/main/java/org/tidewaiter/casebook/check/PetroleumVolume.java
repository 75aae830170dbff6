package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.PairQuantities;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.RuleBooks;

/**
 * Barrels of petroleum whose figures are in tonnes, by the factors that the rule books give for their caps. A weight does not
 * say a volume exactly, so there is a least and a most.
 *
 * @param official by the factor authorities count with
 * @param sources  whose factors these are
 */
record PetroleumVolume(BigDecimal low, BigDecimal official, BigDecimal high, NavigableSet<String> sources) {

    private record Factors(String code, Conversion conversion) {}

    /** Empty where some line is no petroleum or has no weight. */
    static Optional<PetroleumVolume> of(List<PairQuantities.Cell> cells, RuleBooks books) {
        List<Factors> known = books.listMeasures().stream()
                .flatMap(measure -> measure.conditions().stream()
                        .flatMap(condition -> condition instanceof Condition.Quota quota
                                ? factors(measure.goods(), quota.conversion())
                                : Stream.empty()))
                .toList();
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal official = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        NavigableSet<String> sources = new TreeSet<>();
        for (PairQuantities.Cell cell : cells) {
            Optional<Conversion> conversion = known.stream()
                    .filter(factors -> cell.code().startsWith(factors.code()))
                    .max(Comparator.comparingInt(factors -> factors.code().length()))
                    .map(Factors::conversion);
            if (conversion.isEmpty() || cell.weightKg() == null) {
                return Optional.empty();
            }
            BigDecimal tonnes = Objects.requireNonNull(cell.weightKg()).movePointLeft(3); // kg to tonnes
            Conversion.Bounds bounds = conversion.get().bounds(cell.code());
            low = low.add(tonnes.multiply(bounds.low()));
            official = official.add(tonnes.multiply(conversion.get().barrelsPerTonne()));
            high = high.add(tonnes.multiply(bounds.high()));
            sources.add(conversion.get().source().strip());
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new PetroleumVolume(low, official, high, sources));
    }

    private static Stream<Factors> factors(@Nullable GoodsScope goods, @Nullable Conversion conversion) {
        return goods == null || conversion == null
                ? Stream.empty()
                : goods.codes().stream().map(code -> new Factors(code, conversion));
    }
}
