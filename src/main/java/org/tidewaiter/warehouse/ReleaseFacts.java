package org.tidewaiter.warehouse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the loader knows about a release and the rows do not say. {@code published} is the day from which its figures
 * were known; {@code options} are the settings that shaped the rows (source, mapping, given flow).
 */
public record ReleaseFacts(
        String dataset,
        String title,
        String publisher,
        String licence,
        String sourceFile,
        String sha256,
        long bytes,
        LocalDate retrieved,
        LocalDate published,
        boolean illustrative,
        Completeness completeness,
        boolean allPartners,
        long rowsRead,
        long rowsMerged,
        long rowsRejected,
        Map<String, Long> byNotice,
        Map<String, String> options) {

    public ReleaseFacts {
        byNotice = Collections.unmodifiableMap(new TreeMap<>(byNotice));
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }
}
