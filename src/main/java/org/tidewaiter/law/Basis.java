package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose reading put a code under a paragraph. */
public enum Basis {
    /** The text of the paragraph names the code. */
    TEXT("text"),
    /** The Panel of Experts counted it so. */
    PANEL("panel"),
    /** A national or European list names it. */
    NATIONAL("national"),
    /** Our own mapping of the paragraph's words. */
    OURS("ours");

    private final String code;

    Basis(String code) {
        this.code = code;
    }

    /** Spelling in rule books and JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
