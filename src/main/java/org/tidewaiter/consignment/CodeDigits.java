package org.tidewaiter.consignment;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;

/**
 * Digits taken for a code only where they can be one code. A spreadsheet drops a first zero, a hurried hand a last digit:
 * what is left is read only if a single code fits, and says so.
 */
final class CodeDigits {
    private static final int SUBHEADING = 6; // digits
    private static final int LONGEST = 10; // digits of a national line
    private static final int SHOWN = 5; // a handful is read, a page is not

    private final Nomenclature nomenclature;

    CodeDigits(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    boolean isKnown(String digits) {
        return CommodityCode.isWellFormed(digits)
                && !nomenclature.listRevisions(stem(digits)).isEmpty();
    }

    private static String stem(String digits) {
        return digits.length() > SUBHEADING ? digits.substring(0, SUBHEADING) : digits;
    }

    GoodsReading read(String digits) {
        String padded = "0" + digits;
        boolean known = isKnown(digits);
        boolean lostZero = padded.length() % 2 == 0 && padded.length() <= LONGEST && isKnown(padded);
        if (known && !lostZero) {
            return GoodsReading.code(digits, national(digits));
        }
        if (known) {
            return GoodsReading.open(
                    List.of(stem(digits), stem(padded)),
                    Flag.CODE_LEADING_ZERO,
                    "'" + digits + "' is a code as it stands, and " + padded
                            + " with a first zero lost. Which is meant?");
        }
        List<String> longer = completions(digits);
        if (lostZero && longer.isEmpty()) {
            List<Flagged> flags = new ArrayList<>();
            flags.add(new Flagged(
                    Flag.CODE_LEADING_ZERO,
                    "'" + digits + "' was read as " + padded
                            + ": no code begins with these digits, and a spreadsheet drops a first zero. Is it so?"));
            flags.addAll(national(padded));
            return GoodsReading.code(padded, flags);
        }
        if (lostZero) {
            List<String> both = new ArrayList<>(List.of(stem(padded)));
            both.addAll(longer);
            return GoodsReading.open(
                    both.stream().limit(SHOWN).toList(),
                    Flag.CODE_LEADING_ZERO,
                    "'" + digits + "' could be " + padded + " with its first zero lost, or a code with digits missing."
                            + " Which is meant?");
        }
        if (longer.size() == 1) {
            return GoodsReading.code(
                    longer.getFirst(),
                    List.of(new Flagged(
                            Flag.CODE_DIGITS_MISSING,
                            "'" + digits + "' is no length a code can have; it was read as " + longer.getFirst()
                                    + ", the only code it can stand for. Is it so?")));
        }
        if (!longer.isEmpty()) {
            return GoodsReading.open(
                    longer.stream().limit(SHOWN).toList(),
                    Flag.CODE_DIGITS_MISSING,
                    "'" + digits + "' is no length a code can have, and " + longer.size()
                            + " codes begin so. What is the whole code?");
        }
        return unknown(digits);
    }

    private GoodsReading unknown(String digits) {
        List<String> near = CommodityCode.isWellFormed(digits) ? nomenclature.listNear(digits) : List.of();
        return GoodsReading.open(
                near,
                Flag.CODE_UNKNOWN,
                "No edition of the Harmonized System has a code " + stem(digits) + ". What is the code?");
    }

    /** Codes that an odd number of digits can be the beginning of, or the subheading of a line with a digit lost. */
    private List<String> completions(String digits) {
        int length = digits.length();
        if (length > SUBHEADING) {
            boolean wrongLength = length == SUBHEADING + 1 || length > LONGEST;
            return wrongLength && isKnown(stem(digits)) ? List.of(stem(digits)) : List.of();
        }
        if (length % 2 == 0 || length < 3) {
            return List.of();
        }
        return nomenclature.listCodes().stream()
                .filter(code -> code.length() == length + 1 && code.startsWith(digits))
                .filter(code -> !nomenclature.isSpecial(code))
                .toList();
    }

    private static List<Flagged> national(String digits) {
        return digits.length() > SUBHEADING
                ? List.of(new Flagged(
                        Flag.CODE_NATIONAL,
                        digits + " was read at six digits, as " + digits.substring(0, SUBHEADING)
                                + "; the digits behind are a national matter."))
                : List.of();
    }
}
