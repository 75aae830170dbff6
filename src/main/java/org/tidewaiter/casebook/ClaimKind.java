package org.tidewaiter.casebook;

import java.util.Locale;

/** What sort of statement a claim is; docs/method/claims.md defines each. */
public enum ClaimKind {
    INCIDENT,
    TRADE_VALUE,
    RANK,
    SHARE,
    COMPARISON,
    EMERGENCE,
    EXCHANGE_RATE,
    LEGAL,
    PLAN,
    TIMING,
    OPINION;

    /** The name in files and answers. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
