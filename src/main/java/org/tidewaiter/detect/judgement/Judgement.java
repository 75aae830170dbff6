package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a person decided about a finding.
 *
 * @param finding id of the finding
 * @param evidence what stood behind it then
 * @param reason in the person's own words; never empty
 * @param by who decided, as the person calls itself
 * @param on the day, as 2023-11-20
 */
public record Judgement(String finding, String evidence, Decision decision, String reason, String by, String on) {

    /** The two things that can be decided. */
    public enum Decision {
        /** Explained; it does not come back unless its evidence changes. */
        DISMISSED,
        /** Looked into and held to be as the figures say. */
        CONFIRMED;

        /** Lower-case name, for machines. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
