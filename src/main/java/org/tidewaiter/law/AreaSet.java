package org.tidewaiter.law;

import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.trade.Area;

/** One end of a direction: named areas, or any area at all ({@code areas} empty). */
public record AreaSet(List<Area> areas) {

    /** Word for any area in rule books. */
    static final String ANY = "any";

    public AreaSet {
        areas = List.copyOf(areas);
    }

    /** True where every area is meant. */
    public boolean isAny() {
        return areas.isEmpty();
    }

    /** True if the area is meant. */
    public boolean holds(Area area) {
        return isAny() || names(area);
    }

    /** True if the area is named, not merely meant by {@code any}. */
    boolean names(Area area) {
        for (Area named : areas) {
            if (named.code() == area.code()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return isAny() ? ANY : areas.stream().map(Area::shortCode).collect(Collectors.joining(", "));
    }
}
