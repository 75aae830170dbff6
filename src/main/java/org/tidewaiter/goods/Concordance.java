package org.tidewaiter.goods;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.goods.Mapping.Kind;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.ReferenceTable;

/**
 * What a subheading of one edition of the Harmonized System is in another, from {@code reference/hs/correlations.csv}.
 *
 * <p>A code both editions have and no row speaks of is itself. Two editions without a direct table are joined through
 * those between them. Mixed electronic waste (heading 8549 of HS 2022) was drawn from about a thousand codes; those
 * thin links are followed only from 8549 itself and from 8548, where such waste stood before, so that an ordinary machine
 * of 2017 does not turn into possible waste.
 */
public final class Concordance {
    private static final class Packed {
        static final Concordance INSTANCE = new Concordance(Nomenclature.packed());
        static final byte[] CSV = ReferenceTable.readBytes("reference/hs/correlations.csv");
    }

    private record Pair(HsRevision newer, HsRevision older) {}

    private static final String WASTE_HEADING = "8549";
    private static final String OLD_WASTE_HEADING = "8548";
    private static final int SUBHEADING = 6; // digits

    private final Nomenclature nomenclature;
    private final List<HsRevision> editions;
    private final Map<Pair, CorrelationTable> tables = new ConcurrentHashMap<>();

    private Concordance(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
        this.editions = nomenclature.listRevisions();
    }

    /** The correspondences packed with the program. */
    public static Concordance packed() {
        return Packed.INSTANCE;
    }

    /** Editions that can be mapped to one another, oldest first. */
    public List<HsRevision> listRevisions() {
        return editions;
    }

    /**
     * Codes of edition {@code to} that hold goods of a six-digit code of edition {@code from}. {@link Kind#NONE} where
     * {@code from} does not have the code, the table knows no partner, or an edition is not covered: nothing is guessed.
     */
    public Mapping map(String hs6, HsRevision from, HsRevision to) {
        SortedSet<String> targets = listTargets(hs6, from, to);
        if (targets.isEmpty()) {
            return Mapping.none();
        }
        if (from == to) {
            return new Mapping(targets, Kind.ONE_TO_ONE);
        }
        boolean alone = targets.size() == partners(hs6, from, to).size()
                && targets.stream()
                        .allMatch(target -> partners(target, to, from).size() == 1);
        return new Mapping(targets, kind(targets.size() == 1, alone));
    }

    /** The codes of {@link #map} alone, at half the price: to tell the kind, every target is mapped back. */
    public SortedSet<String> listTargets(String hs6, HsRevision from, HsRevision to) {
        if (hs6.length() != SUBHEADING) {
            throw new IllegalArgumentException("only six-digit codes are mapped, not '" + hs6 + "'");
        }
        TreeSet<String> targets = new TreeSet<>();
        if (nomenclature.exists(hs6, from) && editions.contains(to)) {
            if (from == to) {
                targets.add(hs6);
            } else {
                targets.addAll(partners(hs6, from, to));
                targets.addAll(waste(hs6, from, to));
            }
        }
        return Collections.unmodifiableSortedSet(targets);
    }

    private static Kind kind(boolean single, boolean alone) {
        if (single) {
            return alone ? Kind.ONE_TO_ONE : Kind.MANY_TO_ONE;
        }
        return alone ? Kind.ONE_TO_MANY : Kind.MANY_TO_MANY;
    }

    /** Every subheading of {@code to} that holds goods under a prefix of {@code from}. */
    public SortedSet<String> mapPrefix(String prefix, HsRevision from, HsRevision to) {
        TreeSet<String> targets = new TreeSet<>();
        nomenclature
                .listSubheadings(prefix, from)
                .forEach(code -> targets.addAll(map(code, from, to).targets()));
        return Collections.unmodifiableSortedSet(targets);
    }

    private SortedSet<String> partners(String code, HsRevision from, HsRevision to) {
        boolean newer = from.compareTo(to) > 0;
        CorrelationTable table = newer ? table(from, to) : table(to, from);
        if (table.isEmpty()) {
            return chain(code, from, to);
        }
        TreeSet<String> found = new TreeSet<>(table.ordinary(code, newer));
        if (found.isEmpty() && nomenclature.exists(code, from) && nomenclature.exists(code, to)) {
            found.add(code);
        }
        return found;
    }

    private SortedSet<String> chain(String code, HsRevision from, HsRevision to) {
        int step = from.compareTo(to) < 0 ? 1 : -1;
        HsRevision next = editions.get(editions.indexOf(from) + step);
        if (next == to) {
            throw new IllegalStateException("no table between the adjacent editions " + from + " and " + to);
        }
        TreeSet<String> found = new TreeSet<>();
        partners(code, from, next).forEach(between -> found.addAll(partners(between, next, to)));
        return found;
    }

    private List<String> waste(String code, HsRevision from, HsRevision to) {
        boolean newer = from.compareTo(to) > 0;
        boolean wanted = newer ? code.startsWith(WASTE_HEADING) : code.startsWith(OLD_WASTE_HEADING);
        return wanted ? (newer ? table(from, to) : table(to, from)).waste(code, newer) : List.of();
    }

    private CorrelationTable table(HsRevision newer, HsRevision older) {
        return tables.computeIfAbsent(
                new Pair(newer, older), pair -> CorrelationTable.read(Packed.CSV, pair.newer(), pair.older()));
    }
}
