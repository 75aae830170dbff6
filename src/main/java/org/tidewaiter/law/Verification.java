package org.tidewaiter.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What about a measure was not read. {@code unverified} names a fact without which it can never be firm. {@code inForceBy}
 * stands where the first day was not read: {@code valid_from} is then the earliest day possible, and on this day it was in
 * force. {@code verifiedUntil} is the last day on which it is known to have run, where that is not known further.
 */
public record Verification(
        @Nullable String unverified,
        @Nullable LocalDate inForceBy,
        @Nullable LocalDate verifiedUntil) {

    /** Everything needed was read. */
    static final Verification FULL = new Verification(null, null, null);

    /** True if all that decides on that day was read. */
    boolean isFirmOn(LocalDate day) {
        return unverified == null
                && (inForceBy == null || !day.isBefore(inForceBy))
                && (verifiedUntil == null || !day.isAfter(verifiedUntil));
    }
}
