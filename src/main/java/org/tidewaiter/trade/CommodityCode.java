package org.tidewaiter.trade;

import java.util.Objects;

/**
 * Commodity code of the Harmonized System with its edition: 2 (chapter), 4 (heading), 6 (subheading) digits, or 8 to 10
 * where a national tariff goes on below the subheading.
 */
public record CommodityCode(String digits, HsRevision revision) implements Comparable<CommodityCode> {

    public CommodityCode {
        Objects.requireNonNull(revision, "revision");
        if (!isWellFormed(digits)) {
            throw AppException.wrongUse(
                    "'" + digits + "' is no commodity code.", "Give 2, 4, 6, 8 or 10 digits, for example 720221.");
        }
    }

    /** True for 2, 4, 6, 8, 9 or 10 digits and nothing else. */
    public static boolean isWellFormed(String digits) {
        int length = digits.length();
        if (length != 2 && length != 4 && length != 6 && (length < 8 || length > 10)) {
            return false;
        }
        for (int i = 0; i < length; i++) { // asked for every row of a file, so no stream
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Reads digits with the dots and spaces people put between them (2504.90, 72 02 21). */
    public static CommodityCode parse(String text, HsRevision revision) {
        return new CommodityCode(text.strip().replaceAll("[.\\s]", ""), revision);
    }

    /** Number of digits. */
    public int level() {
        return digits.length();
    }

    /** The first two digits. */
    public String chapter() {
        return digits.substring(0, 2);
    }

    /** The code cut to at most {@code level} digits. */
    public CommodityCode upTo(int level) {
        return digits.length() <= level ? this : new CommodityCode(digits.substring(0, level), revision);
    }

    @Override
    public int compareTo(CommodityCode other) {
        int byDigits = digits.compareTo(other.digits);
        return byDigits != 0 ? byDigits : revision.compareTo(other.revision);
    }

    @Override
    public String toString() {
        return digits + " (" + revision + ")";
    }
}
