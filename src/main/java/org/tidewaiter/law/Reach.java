package org.tidewaiter.law;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which measures reach one commodity code, whatever the day and direction; measures by their number in the list of
 * {@link ReachFinder}.
 *
 * @param touched measures that cover all or some of the code
 * @param overlaps for each of them how much
 * @param subheadings for each kind of six-digit code under it: per edition, per corresponding code there, the measures
 *     that cover that code
 * @param doubt why the code itself cannot be relied on, if so
 * @param lost what under it has no counterpart in an edition, if something has none
 * @param unnamed true if the code says nothing about the goods
 */
record Reach(
        BitSet touched,
        Map<Integer, Overlap> overlaps,
        List<List<List<BitSet>>> subheadings,
        @Nullable String doubt,
        @Nullable String lost,
        boolean unnamed) {

    /** How much of the code one measure covers; {@code why} is set where not all of it. */
    record Overlap(boolean whole, @Nullable String why) {}

    /** True if the measures given cover every good the code can mean, read in one edition for each subheading. */
    boolean isCoveredBy(BitSet measures) {
        if (doubt != null || unnamed || subheadings.isEmpty()) {
            return false;
        }
        for (List<List<BitSet>> editions : subheadings) {
            if (!isCoveredInOneEdition(editions, measures)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCoveredInOneEdition(List<List<BitSet>> editions, BitSet measures) {
        for (List<BitSet> counterparts : editions) {
            boolean all = true;
            for (BitSet covering : counterparts) {
                all &= covering.intersects(measures);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
