package org.tidewaiter.consignment;

import java.util.List;
import org.tidewaiter.trade.Area;

/** The areas a cell can mean: one, or several. None where it names none. */
record AreaReading(List<Area> areas, List<Flagged> flags) {

    AreaReading {
        areas = List.copyOf(areas);
        flags = List.copyOf(flags);
    }

    boolean isOne() {
        return areas.size() == 1;
    }
}
