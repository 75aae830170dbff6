package org.tidewaiter.casebook;

import java.util.Locale;

/** What a check of a claim came to; docs/method/claims.md defines each. */
public enum Verdict {
    CONFIRMED,
    CONSISTENT,
    INCONSISTENT,
    REFUTED,
    NOT_CHECKABLE,
    OUT_OF_SCOPE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
