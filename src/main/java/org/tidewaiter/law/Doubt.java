package org.tidewaiter.law;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps a measure that reaches a movement from being plainly in scope, apart from the width of the code. */
public enum Doubt {
    DISPUTED("disputed"),
    PART("part"),
    POSSIBLE("possible"),
    QUOTA("quota"),
    SELF_APPLIED("self-applied"),
    TRANSITION("transition"),
    UNVERIFIED("unverified"),
    WIND_DOWN("wind-down");

    private final String code;

    Doubt(String code) {
        this.code = code;
    }

    /** Spelling in spec twins. */
    public String code() {
        return code;
    }

    /** The doubts of one measure in one answer. */
    static Set<Doubt> of(MeasureHit hit) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (hit.coverage() == Coverage.PART) {
            doubts.add(PART);
        }
        switch (hit.certainty()) {
            case CERTAIN -> {}
            case DISPUTED -> doubts.add(DISPUTED);
            case POSSIBLE -> doubts.add(POSSIBLE);
        }
        if (!hit.paragraphVerified() && hit.confidence() == Confidence.LOW) {
            doubts.add(UNVERIFIED);
        }
        for (Doubt doubt : values()) {
            if (hit.conditions().stream()
                    .anyMatch(condition -> condition.open() && condition.type().equals(doubt.code))) {
                doubts.add(doubt);
            }
        }
        return doubts;
    }

    /** A flag says only whether some of the goods are meant. */
    static Set<Doubt> of(Flag flag) {
        return flag.why() == null ? Set.of() : Set.of(PART);
    }

    static String words(Collection<Doubt> doubts) {
        return doubts.isEmpty()
                ? "none"
                : doubts.stream().sorted().map(Doubt::code).collect(Collectors.joining(", "));
    }
}
