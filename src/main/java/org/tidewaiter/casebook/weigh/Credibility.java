package org.tidewaiter.casebook.weigh;

import org.tidewaiter.casebook.Verdict;

/** The Admiralty number of a claim, from what supports it and nothing else. */
public enum Credibility {
    CONFIRMED(1, "confirmed by an independent origin or by official records"),
    PROBABLY_TRUE(2, "fits official figures and its own arithmetic"),
    POSSIBLY_TRUE(3, "one origin, and nothing against it"),
    DOUBTFUL(4, "something in it does not fit"),
    IMPROBABLE(5, "contradicted by reliable records or by arithmetic"),
    CANNOT_BE_JUDGED(6, "nothing to hold it against");

    private final int number;
    private final String why;

    Credibility(int number, String why) {
        this.number = number;
        this.why = why;
    }

    public int number() {
        return number;
    }

    public String why() {
        return why;
    }

    /**
     * The number of a claim.
     *
     * @param verdict what the checks came to
     * @param origins independent origins that tell it
     */
    public static Credibility of(Verdict verdict, int origins) {
        return switch (verdict) {
            case REFUTED -> IMPROBABLE;
            case INCONSISTENT -> DOUBTFUL;
            case CONFIRMED -> CONFIRMED;
            case CONSISTENT -> origins >= 2 ? CONFIRMED : PROBABLY_TRUE;
            case NOT_CHECKABLE -> origins >= 2 ? CONFIRMED : POSSIBLY_TRUE;
            case OUT_OF_SCOPE -> CANNOT_BE_JUDGED;
        };
    }
}
