package org.tidewaiter.goods;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Which codes of two, four and six digits each edition of the Harmonized System has, from
 * {@code reference/hs/nomenclature.csv}. The table is sorted by code, so a look-up is a binary search and the codes under
 * a prefix are a run of rows; it is scanned byte by byte because every command that names goods pays for it at its start.
 */
public final class Nomenclature {
    private static final class Packed {
        static final Nomenclature INSTANCE =
                new Nomenclature(ReferenceTable.readBytes("reference/hs/nomenclature.csv"));
    }

    private static final HsRevision[] REVISIONS = HsRevision.values();
    private static final int MAX_LEVEL = 6; // international codes end here; national tariffs go on below

    private final String[] codes;
    private final int[] editions; // one bit per year from the first edition on
    private final boolean[] special;

    private Nomenclature(byte[] csv) {
        List<String> foundCodes = new ArrayList<>(8192); // a little over the 7,777 rows
        int[] masks = new int[csv.length / 20]; // no row is shorter than 20 bytes
        boolean[] specials = new boolean[masks.length];
        int at = endOfLine(csv, 0) + 1;
        while (at < csv.length) {
            int end = endOfLine(csv, at);
            int comma = indexOf(csv, ',', at);
            int row = foundCodes.size();
            foundCodes.add(new String(csv, at, comma - at, StandardCharsets.ISO_8859_1));
            int field = indexOf(csv, ',', indexOf(csv, ',', comma + 1) + 1) + 1; // past parent and level
            int years = field;
            while (csv[field] != ',') {
                field++;
            }
            for (int year = years; year < field; year += 5) { // four digits and a bar
                masks[row] |= bit(csv, year);
            }
            specials[row] = csv[field + 1] != 'c'; // code, else reserved or special
            at = end + 1;
        }
        codes = foundCodes.toArray(String[]::new);
        editions = Arrays.copyOf(masks, codes.length);
        special = Arrays.copyOf(specials, codes.length);
    }

    private static int indexOf(byte[] csv, char wanted, int from) {
        int at = from;
        while (csv[at] != wanted) {
            at++;
        }
        return at;
    }

    private static int endOfLine(byte[] csv, int from) {
        int at = from;
        while (at < csv.length && csv[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int bit(byte[] csv, int at) {
        int year = (csv[at] - '0') * 1000 + (csv[at + 1] - '0') * 100 + (csv[at + 2] - '0') * 10 + csv[at + 3] - '0';
        return bit(year);
    }

    private static int bit(int year) {
        return 1 << (year - HsRevision.HS1992.year());
    }

    /** The table packed with the program. */
    public static Nomenclature packed() {
        return Packed.INSTANCE;
    }

    private int find(String digits) {
        return Arrays.binarySearch(codes, digits);
    }

    private boolean has(int row, HsRevision revision) {
        return (editions[row] & bit(revision.year())) != 0;
    }

    /** True for a code of exactly two, four or six digits that the edition has. */
    public boolean exists(String digits, HsRevision revision) {
        int row = find(digits);
        return row >= 0 && has(row, revision);
    }

    /** Editions that have the code, oldest first; empty for a code no edition has. */
    public List<HsRevision> listRevisions(String digits) {
        int row = find(digits);
        if (row < 0) {
            return List.of();
        }
        return Arrays.stream(REVISIONS).filter(revision -> has(row, revision)).toList();
    }

    /** The newest edition that has the code. */
    public Optional<HsRevision> findNewestRevision(String digits) {
        List<HsRevision> found = listRevisions(digits);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** True for places that hold no goods of their own: the reserved chapter 77 and 99, goods not specified by kind. */
    public boolean isSpecial(String digits) {
        int row = find(digits);
        return row >= 0 && special[row];
    }

    /** Editions this table knows, oldest first. */
    public List<HsRevision> listRevisions() {
        return listRevisions("01"); // live animals: a chapter of every edition
    }

    /** Six-digit codes of an edition under a prefix; a longer national code is cut to its subheading. */
    public SortedSet<String> listSubheadings(String prefix, HsRevision revision) {
        String stem = prefix.length() > MAX_LEVEL ? prefix.substring(0, MAX_LEVEL) : prefix;
        TreeSet<String> found = new TreeSet<>();
        int row = find(stem);
        for (row = row < 0 ? -row - 1 : row; row < codes.length && codes[row].startsWith(stem); row++) {
            if (codes[row].length() == MAX_LEVEL && has(row, revision)) {
                found.add(codes[row]);
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /** Codes one level below: the headings of a chapter, the subheadings of a heading. */
    public List<String> listChildren(String digits, HsRevision revision) {
        List<String> found = new ArrayList<>();
        int row = find(digits);
        for (row = row < 0 ? -row - 1 : row; row < codes.length && codes[row].startsWith(digits); row++) {
            if (codes[row].length() == digits.length() + 2 && has(row, revision)) {
                found.add(codes[row]);
            }
        }
        return found;
    }

    /** Every code of a level in an edition, in order. */
    public List<String> listCodes(int level, HsRevision revision) {
        List<String> found = new ArrayList<>();
        for (int row = 0; row < codes.length; row++) {
            if (codes[row].length() == level && has(row, revision)) {
                found.add(codes[row]);
            }
        }
        return found;
    }

    /** Every code of any edition, in order. */
    public List<String> listCodes() {
        return List.of(codes);
    }

    /** Chapter, heading, subheading down to the code itself. */
    public List<String> listPath(String digits) {
        List<String> path = new ArrayList<>();
        for (int level = 2; level < Math.min(digits.length(), MAX_LEVEL); level += 2) {
            path.add(digits.substring(0, level));
        }
        path.add(digits);
        return path;
    }

    /**
     * Reads a code people write (2504.90, 72 02 21, 25049000) and gives its digits; refused, with near codes, if no
     * edition has it. Digits below the subheading are a national matter and not checked.
     */
    public String parse(String text) {
        String digits = CommodityCode.parse(text, HsRevision.HS2022).digits();
        String stem = digits.length() > MAX_LEVEL ? digits.substring(0, MAX_LEVEL) : digits;
        if (find(stem) < 0) {
            throw AppException.wrongUse(
                    "No edition of the Harmonized System from "
                            + listRevisions().getFirst() + " on has a code " + stem + ".",
                    "Look for it by words: tidewaiter goods find WORDS.",
                    listNear(stem));
        }
        return digits;
    }

    /** Codes that stand near one that does not exist, nearest first: its siblings, else those of its heading's. */
    public List<String> listNear(String digits) {
        int level = Math.min(digits.length(), MAX_LEVEL);
        int number = Integer.parseInt(digits.substring(0, level));
        for (int length = level - 2; length >= 0; length -= 2) {
            String stem = digits.substring(0, length);
            List<String> near = Arrays.stream(codes)
                    .filter(code -> code.startsWith(stem) && code.length() == level)
                    .sorted(Comparator.comparingInt((String code) -> Math.abs(Integer.parseInt(code) - number))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(5) // a handful is read, a page is not
                    .toList();
            if (!near.isEmpty()) {
                return near;
            }
        }
        return List.of();
    }
}
