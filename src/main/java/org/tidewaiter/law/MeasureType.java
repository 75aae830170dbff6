package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of restriction a measure is. */
public enum MeasureType {
    /** The goods may not move, save for the conditions. */
    PROHIBITION("prohibition"),
    /** The goods may move up to a quantity or value. */
    QUOTA("quota"),
    /** The goods are on a list for due diligence: never a ban, and no answer changes by it. */
    DUE_DILIGENCE("due-diligence"),
    /** The paragraph names goods that no code describes; listed, never screened. */
    UNCODED("uncoded");

    private final String code;

    MeasureType(String code) {
        this.code = code;
    }

    /** Spelling in rule books and JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
