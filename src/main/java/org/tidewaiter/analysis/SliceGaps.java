package org.tidewaiter.analysis;

import java.util.List;
import java.util.Map;
import org.tidewaiter.warehouse.Engine;

/** Rows of a slice that have no usable value, counted so that they can be said. */
record SliceGaps(long unvalued, long suppressed, long parents) {

    static SliceGaps read(Engine engine) {
        return engine.get(
                "analyses/gaps",
                Map.of(),
                row -> new SliceGaps(row.getLong("unvalued"), row.getLong("suppressed"), row.getLong("parents")));
    }

    void addTo(List<String> notes, String currency) {
        if (unvalued > suppressed) {
            notes.add((unvalued - suppressed) + " rows could not be put into " + currency
                    + " because no rate of their period is known; they are not in the sums.");
        }
        if (suppressed > 0) {
            notes.add(suppressed + " rows have no value in the source; they are not in the sums.");
        }
        if (parents > 0) {
            notes.add(parents + " rows were left out because the source prints finer codes beside them.");
        }
    }
}
