package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the law is for some goods over a span of days, in the words of a timeline: an answer with what keeps it open. */
public enum LawState {
    /** No measure of the books reaches them. */
    FREE("free"),
    /** They may move up to a shared cap. */
    CAPPED("capped"),
    /** A ban is in force, and a wind-down or another open exception could still cover them. */
    EXCEPTION_OPEN("exception open"),
    /** A ban is in force, and authorities read it differently for these goods. */
    DISPUTED("disputed"),
    /** A measure reaches some of them, or a reading is not certain. */
    UNDETERMINED("undetermined"),
    /** A ban in force surely covers all of them. */
    BANNED("banned");

    private final String words;

    LawState(String words) {
        this.words = words;
    }

    /** Spelling in JSON. */
    @JsonValue
    public String code() {
        return words.replace(' ', '_');
    }

    /** Spelling in a sentence. */
    public String words() {
        return words;
    }

    /** The state behind an assessment of one day. */
    static LawState of(Assessment assessment) {
        return switch (assessment.answer()) {
            case OUT_OF_SCOPE -> FREE;
            case IN_SCOPE -> BANNED;
            case UNDETERMINED -> open(assessment);
        };
    }

    private static LawState open(Assessment assessment) {
        if (assessment.measures().isEmpty()) {
            return UNDETERMINED;
        }
        return of(strongest(assessment));
    }

    /** The measure that comes nearest to a firm answer; it names the state. */
    static MeasureHit strongest(Assessment assessment) {
        MeasureHit strongest = assessment.measures().getFirst();
        for (MeasureHit hit : assessment.measures()) {
            if (rank(hit) > rank(strongest)) {
                strongest = hit;
            }
        }
        return strongest;
    }

    private static int rank(MeasureHit hit) {
        return switch (of(hit)) {
            case BANNED -> 4;
            case EXCEPTION_OPEN -> 3;
            case CAPPED -> 2;
            case DISPUTED -> 1;
            case FREE, UNDETERMINED -> 0;
        };
    }

    private static LawState of(MeasureHit hit) {
        if (hit.effect() == Answer.IN_SCOPE) {
            return BANNED;
        }
        long open =
                hit.conditions().stream().filter(MeasureHit.ConditionNote::open).count();
        if (open == hit.why().size()) { // nothing but conditions keeps it open
            boolean capped = hit.conditions().stream()
                    .filter(MeasureHit.ConditionNote::open)
                    .allMatch(condition -> condition.type().equals("quota"));
            return capped ? CAPPED : EXCEPTION_OPEN;
        }
        return hit.certainty() == Certainty.DISPUTED ? DISPUTED : UNDETERMINED;
    }
}
