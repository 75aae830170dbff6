package org.tidewaiter.detect.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.law.RuleBooks;

/** What a weight comes to in barrels at the official conversion of a quota. */
public final class QuotaBarrels {
    private QuotaBarrels() {}

    /** Barrels per tonne that the rule books give for a quota in a year. */
    public static BigDecimal perTonne(String quota, int year) {
        Conversion conversion =
                Caps.of(RuleBooks.packed()).get(quota, year).main().quota().conversion();
        if (conversion == null) {
            throw new IllegalArgumentException(quota + " is not counted in barrels");
        }
        return conversion.barrelsPerTonne();
    }

    /** Whole barrels in some tonnes. */
    public static BigDecimal of(BigDecimal tonnes, BigDecimal perTonne) {
        return tonnes.multiply(perTonne).setScale(0, RoundingMode.HALF_EVEN);
    }
}
