package org.tidewaiter.casebook;

import java.util.Locale;

/** The parts a claim may have; docs/method/claims.md gives the canonical form of each value. */
public enum SlotName {
    ACT,
    ACTOR,
    APPROVAL,
    AUTHOR,
    BASE,
    CHANGE,
    CONVERTED,
    COUNTERPART,
    DIRECTION,
    DURATION,
    EVENT,
    GOODS,
    LAG,
    MEASURE,
    MONEY,
    PARAGRAPH,
    PAYMENT,
    PLACE,
    PURPOSE,
    QUANTITY,
    RANK,
    SHARE,
    SOURCE,
    STATEMENT,
    TIME,
    VEHICLE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
