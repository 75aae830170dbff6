package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** How well we could check a measure against its sources. */
public enum Confidence {
    /** Read in the text or in several good sources. */
    HIGH("high"),
    /** Read in one good source. */
    MEDIUM("medium"),
    /** From memory or from a weak source. */
    LOW("low");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** Spelling in rule books and JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
