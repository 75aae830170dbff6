package org.tidewaiter.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a measure in words. */
final class Validity {
    private Validity() {}

    static String words(
            LocalDate from, @Nullable LocalDate to, @Nullable LocalDate inForceBy, @Nullable LocalDate verifiedUntil) {
        String start = inForceBy == null
                ? "from " + from
                : "from a day that was not read, " + from + " at the earliest and " + inForceBy + " at the latest";
        String end = to == null ? "" : " to " + to;
        return start + end + (verifiedUntil == null ? "" : "; whether after " + verifiedUntil + " was not verified");
    }
}
