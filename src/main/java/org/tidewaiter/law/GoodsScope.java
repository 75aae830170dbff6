package org.tidewaiter.law;

import java.util.Collection;
import java.util.List;
import org.tidewaiter.trade.HsRevision;

/**
 * Which codes a measure covers, in which edition they are to be read, and who said so. {@code all} where the act means any
 * goods at all; {@code codes} are then all chapters.
 */
public record GoodsScope(
        HsRevision revision,
        List<String> codes,
        boolean all,
        Coverage coverage,
        Basis basis,
        String basisSource,
        Certainty certainty) {

    /** Word for any goods in rule books. */
    static final String ALL = "all";

    public GoodsScope {
        codes = List.copyOf(codes);
    }

    /** True if the six-digit code, read in {@link #revision}, stands under one of {@code codes}. */
    static boolean holds(Collection<String> codes, String hs6) {
        return codes.contains(hs6) || codes.contains(hs6.substring(0, 4)) || codes.contains(hs6.substring(0, 2));
    }
}
