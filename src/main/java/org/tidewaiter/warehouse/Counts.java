package org.tidewaiter.warehouse;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Rows of the source by what became of them, and notices by their code. Every row read is kept, merged or rejected. */
public record Counts(long read, long kept, long merged, long rejected, Map<String, Long> byNotice) {
    public Counts {
        byNotice = Collections.unmodifiableMap(new TreeMap<>(byNotice));
        if (read != kept + merged + rejected) {
            throw new IllegalStateException("rows do not add up: " + read + " read, but " + kept + " kept, " + merged
                    + " merged and " + rejected + " rejected");
        }
    }
}
