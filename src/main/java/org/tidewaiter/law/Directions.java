package org.tidewaiter.law;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.trade.Area;

/** Which measures look at goods from one area to another. Worked out once for each pair. */
final class Directions {

    /** Measures for a pair of areas by number: {@code meant} surely or possibly, {@code sure} those that surely are. */
    record Pair(BitSet meant, BitSet sure) {}

    /** Bunkers, free zones, special categories, areas not elsewhere specified, country unknown (China customs). */
    private static final Set<Integer> ANYWHERE = Set.of(837, 838, 839, 899, 5701);

    private final List<Measure> measures;
    private final Map<Long, Pair> pairs = new ConcurrentHashMap<>();

    Directions(List<Measure> measures) {
        this.measures = List.copyOf(measures);
    }

    Pair get(Area from, Area to) {
        long key = ((long) from.code() << Integer.SIZE) | to.code();
        Pair known = pairs.get(key);
        return known != null ? known : pairs.computeIfAbsent(key, unused -> work(from, to));
    }

    private Pair work(Area from, Area to) {
        BitSet meant = new BitSet();
        BitSet sure = new BitSet();
        for (int number = 0; number < measures.size(); number++) {
            Measure measure = measures.get(number);
            boolean holds = holds(measure.from(), from, to) && holds(measure.to(), to, from);
            if (holds
                    && !measure.excludedAreas().contains(from)
                    && !measure.excludedAreas().contains(to)) {
                meant.set(number);
                if (isSure(measure, measure.from(), from) && isSure(measure, measure.to(), to)) {
                    sure.set(number);
                }
            }
        }
        return new Pair(meant, sure);
    }

    /** An area that says nothing of the place could be one of those a measure leaves out. */
    private static boolean isSure(Measure measure, AreaSet set, Area area) {
        return isOneArea(area) || (set.isAny() && measure.excludedAreas().isEmpty());
    }

    /** Goods that stay within one area cross no border; an area that says nothing of the place could be the one meant. */
    private static boolean holds(AreaSet set, Area area, Area otherEnd) {
        if (isOneArea(area)) {
            return area.code() != otherEnd.code() && set.holds(area);
        }
        return true;
    }

    /** False for World and for areas that could be anywhere. A regional remainder ("other Africa") is taken as itself. */
    private static boolean isOneArea(Area area) {
        return !area.isWorld() && !ANYWHERE.contains(area.code());
    }
}
