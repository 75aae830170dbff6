package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

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

    /** Reads {@link #id()}. */
    public static State parse(String text) {
        return Stream.of(values())
                .filter(state -> state.id().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no state of a finding.",
                        "Use one of these.",
                        Stream.of(values()).map(State::id).toList()));
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
