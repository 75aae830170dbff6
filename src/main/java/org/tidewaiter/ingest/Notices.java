package org.tidewaiter.ingest;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts notices of one load. */
public final class Notices {
    private final SortedMap<String, Long> counts = new TreeMap<>();

    /** Adds to a count; nothing happens for zero. */
    public void add(NoticeCode code, long times) {
        if (times > 0) {
            counts.merge(code.code(), times, Long::sum);
        }
    }

    /** Adds a count by its written code. */
    void add(String code, long times) {
        if (times > 0) {
            counts.merge(code, times, Long::sum);
        }
    }

    /** Counts by code in alphabetical order. */
    public SortedMap<String, Long> counts() {
        return new TreeMap<>(counts);
    }
}
