package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Conversion;

/** Puts the lines that count at face value together by their factors, so that one sees what each product does to the sum. */
final class QuotaFactors {
    private static final int SUBHEADING = 6; // digits; no factor goes by more

    private QuotaFactors() {}

    /** Heaviest first; empty where the cap is not in barrels. */
    static List<QuotaLedger.Factor> list(List<QuotaEntry> entries, Conversion.@Nullable Bounds asked) {
        Map<QuotaLedger.Three, List<QuotaEntry>> byFactors = new LinkedHashMap<>();
        for (QuotaEntry entry : entries) {
            if (entry.faceValue() && entry.conversion() != null) {
                byFactors
                        .computeIfAbsent(entry.barrelsPerTonne(asked), factors -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byFactors.entrySet().stream()
                .map(group -> factor(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing(QuotaLedger.Factor::tonnes)
                        .reversed()
                        .thenComparing(factor -> factor.codes().getFirst()))
                .toList();
    }

    private static QuotaLedger.Factor factor(QuotaLedger.Three factors, List<QuotaEntry> entries) {
        BigDecimal tonnes = entries.stream().map(QuotaEntry::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new QuotaLedger.Factor(
                entries.stream()
                        .map(entry -> entry.code()
                                .substring(0, Math.min(SUBHEADING, entry.code().length())))
                        .distinct()
                        .sorted()
                        .toList(),
                QuotaTally.tidy(tonnes),
                factors.surely(),
                factors.counted(),
                factors.possibly(),
                QuotaTally.tidy(tonnes.multiply(factors.surely())),
                QuotaTally.tidy(tonnes.multiply(factors.counted())),
                QuotaTally.tidy(tonnes.multiply(factors.possibly())));
    }
}
