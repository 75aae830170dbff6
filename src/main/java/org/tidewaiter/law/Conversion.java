package org.tidewaiter.law;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cap in barrels is held against figures in tonnes: the factor authorities use, and the bounds that products of other
 * density give. A barrel is a volume, so no weight says it exactly.
 */
public record Conversion(
        BigDecimal barrelsPerTonne, BigDecimal low, BigDecimal high, String source, List<Product> products) {

    /** Bounds for goods of some codes, narrower than those for all. */
    public record Product(List<String> codes, BigDecimal low, BigDecimal high) {
        public Product {
            codes = List.copyOf(codes);
        }
    }

    /** Barrels per tonne at least and at most. */
    public record Bounds(BigDecimal low, BigDecimal high) {}

    public Conversion {
        products = List.copyOf(products);
    }

    /** Bounds for a code: those of the most precise product it stands under, with the official factor always inside. */
    public Bounds bounds(String code) {
        @Nullable
        Product product = products.stream()
                .filter(entry -> entry.codes().stream().anyMatch(code::startsWith))
                .max(Comparator.comparingInt(entry -> entry.codes().stream()
                        .filter(code::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)))
                .orElse(null);
        BigDecimal least = product == null ? low : product.low();
        BigDecimal most = product == null ? high : product.high();
        return new Bounds(least.min(barrelsPerTonne), most.max(barrelsPerTonne));
    }
}
