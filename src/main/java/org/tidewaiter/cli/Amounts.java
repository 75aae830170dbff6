package org.tidewaiter.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;

/** Writes amounts for people: 181.5 m, 9.8 k, thin spaces in thousands, a true minus; never a bare 0 for what is missing. */
final class Amounts {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String MINUS = "\u2212";
    private static final char THIN_SPACE = '\u2009';
    private static final String DASH = "\u2013";

    private Amounts() {}

    /** An amount with its order of size, without its currency. */
    static String amount(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(MILLION) >= 0) {
            return number(value.divide(MILLION, 1, RoundingMode.HALF_EVEN)) + " m";
        }
        if (size.compareTo(THOUSAND) >= 0) {
            return number(value.divide(THOUSAND, 1, RoundingMode.HALF_EVEN)) + " k";
        }
        return number(value.setScale(0, RoundingMode.HALF_EVEN));
    }

    /** An amount, or a dash with the reason why there is none. */
    static String amount(@Nullable BigDecimal value, CellState state) {
        return switch (state) {
            case REPORTED -> value == null ? DASH : amount(value);
            case REPORTED_ZERO -> DASH + " reported zero";
            case NOT_PUBLISHED -> DASH + " not published";
            case PUBLISHED_JOINTLY -> DASH + " published jointly";
            case SUPPRESSED -> DASH + " suppressed";
        };
    }

    /** A share with one decimal. */
    static String percent(@Nullable BigDecimal value) {
        return value == null ? DASH : number(value.setScale(1, RoundingMode.HALF_EVEN)) + " %";
    }

    /** A change: +42 %, or ×3.1 where it is more than a doubling. */
    static String change(@Nullable BigDecimal percent, @Nullable BigDecimal ratio) {
        if (percent == null || ratio == null) {
            return DASH;
        }
        if (ratio.compareTo(BigDecimal.TWO) >= 0) {
            return "\u00d7" + number(ratio.setScale(ratio.compareTo(TEN) >= 0 ? 0 : 1, RoundingMode.HALF_EVEN));
        }
        BigDecimal rounded = percent.setScale(0, RoundingMode.HALF_EVEN);
        return (rounded.signum() > 0 ? "+" : "") + number(rounded) + " %";
    }

    /** A difference with its sign. */
    static String difference(@Nullable BigDecimal value) {
        return value == null ? DASH : (value.signum() > 0 ? "+" : "") + amount(value);
    }

    /** Any number with thin spaces between thousands. */
    static String number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(whole.charAt(i));
        }
        return (value.signum() < 0 ? MINUS : "") + text + (point < 0 ? "" : plain.substring(point));
    }

    /** A dash for what is not there. */
    static String dash() {
        return DASH;
    }
}
