package org.tidewaiter.web.door;

import java.util.Locale;

/** Why a request was refused. */
public enum Refusal {
    /** The visitor is known and may not do this. */
    ACCESS,
    /** A write without the token of its form, or with a wrong one. */
    CSRF,
    /** A write that another site started. */
    CROSS_SITE,
    /** The request names a host that this server is not. */
    HOST,
    /** A one-time link that is used up or was never given. */
    LINK,
    METHOD,
    /** Nobody that is known, where somebody must be. */
    NOBODY,
    /** An address that could be read in two ways. */
    PATH,
    /** No request that HTTP allows, or one with too many headers. */
    PROTOCOL,
    /** A wrong name, password or key. */
    SIGN_IN,
    TOO_LARGE,
    TOO_MANY,
    TOO_SLOW,
    /** Sources asked for over a line that others can read. */
    UNSEALED;

    /** As logs and counters write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
