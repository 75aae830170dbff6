package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure it is that a paragraph means a code. */
public enum Certainty {
    /** No reading known to us leaves it out. */
    CERTAIN("certain"),
    /** It may be meant. */
    POSSIBLE("possible"),
    /** Readings known to us contradict each other. */
    DISPUTED("disputed");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** Spelling in rule books and JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
