package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AreaGroup;

/** Which measures look at goods from one area to another. Worked out once for each pair. */
final class Directions {

    /**
     * Measures for a pair of areas by number: {@code meant} surely or possibly, {@code sure} those that surely are,
     * {@code flags} those among them that restrict nothing. {@code memberships} holds for a measure the time in which an
     * end of the pair belonged to the group it names.
     */
    record Pair(BitSet meant, BitSet sure, BitSet flags, Map<Integer, List<AreaGroup.Membership>> memberships) {

        /** True if membership lets the measure look at the pair on some day of the span. */
        boolean touches(int number, LocalDate start, LocalDate end) {
            for (AreaGroup.Membership membership : memberships.getOrDefault(number, List.of())) {
                if (!membership.touches(start, end)) {
                    return false;
                }
            }
            return true;
        }

        /** True if membership surely lets the measure look at the pair on that day. */
        boolean isMemberOn(int number, LocalDate day) {
            for (AreaGroup.Membership membership : memberships.getOrDefault(number, List.of())) {
                if (!membership.isMemberOn(day)) {
                    return false;
                }
            }
            return true;
        }

        /** Days on which membership changes what a measure looks at. */
        List<LocalDate> listChangeDays(int number) {
            List<LocalDate> days = new ArrayList<>();
            for (AreaGroup.Membership membership : memberships.getOrDefault(number, List.of())) {
                days.add(membership.from());
                LocalDate last = membership.to();
                if (last != null) {
                    days.add(last.plusDays(1));
                }
                LocalDate law = membership.lawUntil();
                if (law != null) {
                    days.add(law.plusDays(1));
                }
            }
            return days;
        }
    }

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
        BitSet flags = new BitSet();
        Map<Integer, List<AreaGroup.Membership>> memberships = new HashMap<>();
        for (int number = 0; number < measures.size(); number++) {
            Measure measure = measures.get(number);
            boolean holds = holds(measure.from(), from, to) && holds(measure.to(), to, from);
            if (holds
                    && !measure.excludedAreas().contains(from)
                    && !measure.excludedAreas().contains(to)) {
                (measure.isFlag() ? flags : meant).set(number);
                if (isSure(measure, measure.from(), from) && isSure(measure, measure.to(), to)) {
                    sure.set(number);
                }
                List<AreaGroup.Membership> limits = limits(measure, from, to);
                if (!limits.isEmpty()) {
                    memberships.put(number, limits);
                }
            }
        }
        return new Pair(meant, sure, flags, Map.copyOf(memberships));
    }

    /** Memberships that do not span all the time the measure can have been in force; the others say nothing. */
    private static List<AreaGroup.Membership> limits(Measure measure, Area from, Area to) {
        List<AreaGroup.Membership> limits = new ArrayList<>();
        measure.from().findMembership(from).ifPresent(limits::add);
        measure.to().findMembership(to).ifPresent(limits::add);
        LocalDate last = measure.validTo();
        limits.removeIf(membership -> membership.isMemberOn(measure.validFrom())
                && (membership.to() == null || (last != null && membership.isMemberOn(last))));
        return List.copyOf(limits);
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
    static boolean isOneArea(Area area) {
        return !area.isWorld() && !ANYWHERE.contains(area.code());
    }
}
