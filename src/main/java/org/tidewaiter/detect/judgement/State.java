package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Where a finding stands. */
public enum State {
    /** Nobody has decided. */
    OPEN,
    /** Dismissed, and its evidence is still the same. */
    DISMISSED,
    /** Confirmed, and its evidence is still the same. */
    CONFIRMED,
    /** Somebody decided, but the evidence has changed since. */
    REOPENED;

    /** Lower-case name, for machines. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a finding with this evidence after these judgements. */
    public static State of(String finding, String evidence, List<Judgement> judgements) {
        State state = OPEN;
        for (Judgement judgement : judgements) {
            if (judgement.finding().equals(finding)) {
                state = !judgement.evidence().equals(evidence)
                        ? REOPENED
                        : switch (judgement.decision()) {
                            case DISMISSED -> DISMISSED;
                            case CONFIRMED -> CONFIRMED;
                        };
            }
        }
        return state;
    }
}
