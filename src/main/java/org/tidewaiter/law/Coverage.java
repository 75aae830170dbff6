package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a code a measure covers. */
public enum Coverage {
    /** All goods of the code. */
    WHOLE("whole"),
    /** Only some goods of the code, marked ex in tariff lists. */
    PART("part");

    private final String code;

    Coverage(String code) {
        this.code = code;
    }

    /** Spelling in rule books and JSON. */
    @JsonValue
    public String code() {
        return code;
    }
}
