package org.tidewaiter.warehouse;

import org.jspecify.annotations.Nullable;

/**
 * How many rows a release has for one reporter, partner, flow, period, length of code (0 for TOTAL) and edition, all in
 * US dollars: for loaders that can count while they read.
 */
public record Slice(
        int reporter,
        int partner,
        String flow,
        int period,
        int level,
        @Nullable String hsEdition,
        long rows) {}
