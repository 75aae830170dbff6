package org.tidewaiter.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Edition of the Harmonized System in which a commodity code is to be read. The same six digits can mean other goods
 * in another edition, so a code never travels without its edition.
 */
public enum HsRevision {
    HS1992(1992, "H0"),
    HS1996(1996, "H1"),
    HS2002(2002, "H2"),
    HS2007(2007, "H3"),
    HS2012(2012, "H4"),
    HS2017(2017, "H5"),
    HS2022(2022, "H6");

    private static final HsRevision[] IN_ORDER = values(); // values() makes a copy each time

    private final int year;
    private final String comtradeCode;

    HsRevision(int year, String comtradeCode) {
        this.year = year;
        this.comtradeCode = comtradeCode;
    }

    /** First year of the edition. */
    public int year() {
        return year;
    }

    /** UN Comtrade classification code, H0 to H6. */
    public String comtradeCode() {
        return comtradeCode;
    }

    /** Edition in force internationally on a day; customs offices may switch later. */
    public static HsRevision inForceOn(LocalDate day) {
        HsRevision found = HS1992;
        for (HsRevision revision : IN_ORDER) {
            if (revision.year <= day.getYear()) {
                found = revision;
            }
        }
        return found;
    }

    /** The edition that begins in a year. */
    public static HsRevision ofYear(int year) {
        for (HsRevision revision : IN_ORDER) {
            if (revision.year == year) {
                return revision;
            }
        }
        throw new IllegalArgumentException("no edition begins in " + year);
    }

    /** Reads HS2017, HS17, 2017 or H5. */
    public static HsRevision parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        for (HsRevision revision : values()) {
            String year = Integer.toString(revision.year);
            if (wanted.equals(revision.name())
                    || wanted.equals(year)
                    || wanted.equals("HS" + year.substring(2))
                    || wanted.equals(revision.comtradeCode)) {
                return revision;
            }
        }
        throw AppException.wrongUse(
                "'" + text + "' is no edition of the Harmonized System.",
                "Use one of HS1992, HS1996, HS2002, HS2007, HS2012, HS2017, HS2022.",
                List.of("HS2012", "HS2017", "HS2022"));
    }
}
