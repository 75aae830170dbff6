package org.tidewaiter.consignment;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tidewaiter.law.Answer;

/** What became of a row: one of the three answers, a question back, or no answer at all. */
public enum State {
    IN_SCOPE("in_scope", "in scope"),
    UNDETERMINED("undetermined", "undetermined"),
    /** The row names no code that can be looked up; the likeliest ones stand beside it. */
    NEEDS_CODE("needs_code", "needs a code"),
    OUT_OF_SCOPE("out_of_scope", "out of scope"),
    /** The row could not be read. */
    NOT_CHECKED("not_checked", "not checked");

    private final String code;
    private final String words;

    State(String code, String words) {
        this.code = code;
        this.words = words;
    }

    static State of(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> IN_SCOPE;
            case UNDETERMINED -> UNDETERMINED;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
        };
    }

    /** Spelling in JSON, CSV and XLSX. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Spelling in a sentence. */
    public String words() {
        return words;
    }
}
