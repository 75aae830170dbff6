package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AreaGroup;

/**
 * One end of a direction: named areas and groups of areas, or any area at all (both empty). A group means each of its
 * members on the days of its membership.
 */
public record AreaSet(List<Area> named, List<AreaGroup> groups) {

    /** Word for any area in rule books. */
    static final String ANY = "any";

    public AreaSet {
        named = List.copyOf(named);
        groups = List.copyOf(groups);
    }

    /** True where every area is meant. */
    public boolean isAny() {
        return named.isEmpty() && groups.isEmpty();
    }

    /** Every area meant on some day; empty where every area is. */
    public List<Area> areas() {
        if (groups.isEmpty()) {
            return named;
        }
        List<Area> areas = new ArrayList<>(named);
        groups.forEach(group -> group.members().forEach(member -> areas.add(member.area())));
        return List.copyOf(areas);
    }

    /** True if the area is meant on some day. */
    public boolean holds(Area area) {
        return isAny() || names(area) || findMembership(area).isPresent();
    }

    /** True if the area is named itself, not through a group. */
    public boolean names(Area area) {
        for (Area one : named) {
            if (one.code() == area.code()) {
                return true;
            }
        }
        return false;
    }

    /** The membership through which alone the area is meant, if it is. */
    Optional<AreaGroup.Membership> findMembership(Area area) {
        return groups.isEmpty() || names(area)
                ? Optional.empty()
                : groups.stream().flatMap(group -> group.find(area).stream()).findFirst();
    }

    @Override
    public String toString() {
        return isAny()
                ? ANY
                : Stream.concat(
                                named.stream().map(Area::shortCode),
                                groups.stream().map(AreaGroup::id))
                        .collect(Collectors.joining(", "));
    }
}
