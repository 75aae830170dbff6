package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * Works out what the measures cover of a code: the code is taken apart into its subheadings, each is carried into the
 * edition in which a measure is written, and only then compared. National digits below the subheading are left aside.
 */
final class ReachFinder {
    private static final int CHAPTER = 2; // digits
    private static final int SUBHEADING = 6; // digits

    private final List<Measure> measures;
    private final Nomenclature nomenclature;
    private final Concordance concordance;
    private final Map<HsRevision, CodeIndex> codesByEdition = new EnumMap<>(HsRevision.class);
    private final BitSet chaptersByText = new BitSet();
    private final Map<CommodityCode, Reach> found = new ConcurrentHashMap<>();

    ReachFinder(List<Measure> measures, Nomenclature nomenclature, Concordance concordance) {
        this.measures = List.copyOf(measures);
        this.nomenclature = nomenclature;
        this.concordance = concordance;
        for (int number = 0; number < measures.size(); number++) {
            GoodsScope goods = measures.get(number).goods();
            if (goods != null && !measures.get(number).neverInForce()) {
                CodeIndex index = codesByEdition.computeIfAbsent(goods.revision(), revision -> new CodeIndex());
                index.add(number, goods.codes());
                chaptersByText.set(number, namesChapters(goods));
            }
        }
    }

    /** The act itself names whole chapters, and no edition: the number is read in the edition of the figures too. */
    private static boolean namesChapters(GoodsScope goods) {
        return goods.basis() == Basis.TEXT && goods.codes().stream().allMatch(code -> code.length() == CHAPTER);
    }

    /** The reach over a code; worked out once for each. */
    Reach find(CommodityCode code) {
        CommodityCode stem = code.upTo(SUBHEADING);
        Reach known = found.get(stem);
        return known != null ? known : found.computeIfAbsent(stem, this::work);
    }

    private Reach work(CommodityCode code) {
        Reading reading = read(code);
        if (reading == null) {
            return new Reach(new BitSet(), Map.of(), List.of(), null, null, true);
        }
        SortedSet<String> leaves = nomenclature.listSubheadings(reading.stem(), reading.revision());
        Set<List<List<BitSet>>> subheadings = new LinkedHashSet<>();
        Map<Integer, Tally> tallies = new TreeMap<>();
        SortedSet<String> lost = new TreeSet<>();
        for (String leaf : leaves) {
            List<List<BitSet>> editions = new ArrayList<>();
            for (Map.Entry<HsRevision, CodeIndex> edition : codesByEdition.entrySet()) {
                Set<String> counterparts = counterparts(leaf, reading.revision(), edition.getKey());
                if (counterparts.isEmpty()) {
                    lost.add(leaf + " in " + edition.getKey());
                }
                editions.add(compare(leaf, counterparts, edition.getValue(), tallies));
            }
            subheadings.add(editions);
        }
        BitSet touched = new BitSet();
        Map<Integer, Reach.Overlap> overlaps = new TreeMap<>();
        for (Map.Entry<Integer, Tally> entry : tallies.entrySet()) {
            touched.set(entry.getKey());
            overlaps.put(
                    entry.getKey(), entry.getValue().overlap(reading, leaves.size(), measures.get(entry.getKey())));
        }
        String unknown = lost.isEmpty() ? null : "What was " + String.join(", ", lost) + " is not known.";
        return new Reach(touched, overlaps, List.copyOf(subheadings), reading.doubt(), unknown, false);
    }

    private Set<String> counterparts(String leaf, HsRevision from, HsRevision to) {
        return from == to ? Set.of(leaf) : concordance.listTargets(leaf, from, to);
    }

    /**
     * A code that stands in a chapter the act names by its number is covered, whatever parts of others it took in. Where an
     * edition has no counterpart the code's own digits are the only trace: it may be covered there, never surely.
     */
    private List<BitSet> compare(String leaf, Set<String> known, CodeIndex index, Map<Integer, Tally> tallies) {
        BitSet named = index.find(leaf);
        named.and(chaptersByText);
        Set<BitSet> distinct = new HashSet<>();
        Map<Integer, List<String>> covered = new TreeMap<>();
        Set<String> counterparts = known.isEmpty() ? Set.of(leaf) : known;
        if (known.isEmpty()) {
            distinct.add(new BitSet());
        }
        for (String counterpart : counterparts) {
            BitSet covering = index.find(counterpart);
            covering.or(named);
            covering.stream()
                    .forEach(number -> covered.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(counterpart));
            distinct.add(covering);
        }
        covered.forEach((number, codes) ->
                tallies.computeIfAbsent(number, key -> new Tally()).add(leaf, codes, known.size()));
        return List.copyOf(distinct);
    }

    /** How a code is read: as it stands, in another edition, or only by the heading or chapter that exists. */
    private record Reading(
            String stem, HsRevision revision, @Nullable String doubt) {}

    private @Nullable Reading read(CommodityCode code) {
        String stem = code.digits();
        HsRevision revision = code.revision();
        for (int length = stem.length(); length >= 2; length -= 2) {
            String shorter = stem.substring(0, length);
            if (nomenclature.isSpecial(shorter)) {
                return null;
            }
            HsRevision edition = nearestEdition(shorter, revision);
            if (edition != null) {
                return new Reading(shorter, edition, doubt(code, shorter, edition));
            }
        }
        return null;
    }

    private @Nullable HsRevision nearestEdition(String digits, HsRevision wanted) {
        return nomenclature.listRevisions(digits).stream()
                .min(Comparator.comparingInt((HsRevision revision) -> Math.abs(revision.year() - wanted.year()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private static @Nullable String doubt(CommodityCode code, String stem, HsRevision edition) {
        boolean shortened = stem.length() < code.level();
        if (!shortened && edition == code.revision()) {
            return null;
        }
        String unknown = "The code " + code.digits() + " is unknown in " + code.revision();
        return shortened
                ? unknown + " and every other edition; only " + stem + " above it could be looked at."
                : unknown + "; it was read as a code of " + edition + ".";
    }

    /** Counts what one measure covers under the code. */
    private static final class Tally {
        private static final int SHOWN = 6; // codes named in a sentence before it becomes unreadable

        private final SortedSet<String> whole = new TreeSet<>();
        private final Map<String, String> split = new TreeMap<>();
        private final SortedSet<String> lost = new TreeSet<>();

        void add(String leaf, List<String> covered, int counterparts) {
            if (covered.size() == counterparts) {
                whole.add(leaf);
            } else if (counterparts == 0) {
                lost.add(leaf);
            } else {
                split.put(leaf, covered.size() + " of " + counterparts + " codes (" + shown(covered) + ")");
            }
        }

        Reach.Overlap overlap(Reading reading, int leaves, Measure measure) {
            if (whole.size() == leaves) {
                return new Reach.Overlap(true, null);
            }
            HsRevision written = measure.goods() == null
                    ? reading.revision()
                    : measure.goods().revision();
            String unknown = lost.isEmpty() ? "" : "What was " + shown(lost) + " in " + written + " is not known.";
            if (whole.isEmpty() && split.isEmpty()) {
                return new Reach.Overlap(false, unknown);
            }
            if (leaves == 1) {
                return new Reach.Overlap(
                        false,
                        reading.stem() + " of " + reading.revision() + " was split between editions: of what it is in "
                                + written + ", the measure covers "
                                + split.get(split.keySet().iterator().next()) + ".");
            }
            String partly = split.isEmpty() ? "" : ", and some of " + shown(split.keySet());
            String covers = whole.isEmpty()
                    ? "some of " + shown(split.keySet())
                    : whole.size() + " of its " + leaves + " subheadings (" + shown(whole) + ")" + partly;
            return new Reach.Overlap(
                    false,
                    ("The code " + reading.stem() + " is wider than the measure, which covers " + covers + ". "
                                    + unknown)
                            .strip());
        }

        private static String shown(Collection<String> codes) {
            List<String> sorted = codes.stream().sorted().toList();
            return sorted.size() <= SHOWN
                    ? String.join(", ", sorted)
                    : String.join(", ", sorted.subList(0, SHOWN)) + " and " + (sorted.size() - SHOWN) + " more";
        }
    }
}
