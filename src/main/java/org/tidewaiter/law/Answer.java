package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** The three answers, strongest first. There is no fourth: a missing fact gives {@link #UNDETERMINED}. */
public enum Answer {
    /** A measure in force surely covers all of the goods on every day asked about. */
    IN_SCOPE("in_scope", "in scope"),
    /** A measure could cover them; a fact is missing, or only some of them are covered. */
    UNDETERMINED("undetermined", "undetermined"),
    /** No measure of the books reaches them. */
    OUT_OF_SCOPE("out_of_scope", "out of scope");

    private final String code;
    private final String words;

    Answer(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Spelling in JSON, CSV and spec twins. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Spelling in a sentence. */
    public String words() {
        return words;
    }
}
