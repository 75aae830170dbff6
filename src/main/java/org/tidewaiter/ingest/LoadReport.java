package org.tidewaiter.ingest;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one file. Rows read are rows kept, plus exact repeats merged, plus rows rejected: always.
 * {@code notices} counts by code, rejections among them.
 */
public record LoadReport(
        String file,
        String release,
        String dataset,
        String title,
        long rowsRead,
        long rowsKept,
        long rowsMerged,
        long rowsRejected,
        boolean alreadyLoaded,
        SortedMap<String, Long> notices) {

    public LoadReport {
        notices = new TreeMap<>(notices);
        if (rowsRead != rowsKept + rowsMerged + rowsRejected) {
            throw new IllegalStateException("rows do not add up in " + file + ": read " + rowsRead + ", kept "
                    + rowsKept + ", merged " + rowsMerged + ", rejected " + rowsRejected);
        }
    }
}
