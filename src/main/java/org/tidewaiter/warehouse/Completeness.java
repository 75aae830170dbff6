package org.tidewaiter.warehouse;

/** What the absence of a code in a covered month means. */
public enum Completeness {
    /** Every good was asked for: a code that does not occur was not traded (or not published), and an earlier figure for it is gone. */
    ALL_GOODS,
    /** Only some goods were asked for: nothing is known about a code that never occurs. */
    NAMED_GOODS
}
