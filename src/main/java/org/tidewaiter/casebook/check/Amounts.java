package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts in words that a person compares at a glance. */
final class Amounts {
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

    private Amounts() {}

    static String words(BigDecimal amount) {
        if (amount.abs().compareTo(BILLION) >= 0) {
            return scaled(amount, BILLION) + " billion";
        }
        if (amount.abs().compareTo(MILLION) >= 0) {
            return scaled(amount, MILLION) + " million";
        }
        return String.format(
                Locale.ROOT, "%,d", amount.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static String scaled(BigDecimal amount, BigDecimal by) {
        return amount.divide(by, 2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
