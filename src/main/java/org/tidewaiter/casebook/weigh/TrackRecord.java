package org.tidewaiter.casebook.weigh;

import org.tidewaiter.casebook.Verdict;

/**
 * How a source's earlier claims came out. Only claims that were settled by something else count.
 *
 * @param held   claims that were confirmed
 * @param failed claims that were inconsistent or refuted
 */
public record TrackRecord(int held, int failed) {
    private static final int LEAST = 10; // settled claims; fewer say nothing, and the letter is F (methods.md B5)

    public static final TrackRecord NONE = new TrackRecord(0, 0);

    public TrackRecord {
        if (held < 0 || failed < 0) {
            throw new IllegalArgumentException("A record counts claims: " + held + ", " + failed);
        }
    }

    /** The record with one more claim; verdicts that settle nothing leave it as it is. */
    public TrackRecord with(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> new TrackRecord(held + 1, failed);
            case INCONSISTENT, REFUTED -> new TrackRecord(held, failed + 1);
            case CONSISTENT, NOT_CHECKABLE, OUT_OF_SCOPE -> this;
        };
    }

    /** Expected share of claims that hold, with one of each kind taken as known beforehand: Beta(1, 1). */
    public double expected() {
        return (held + 1.0) / (held + failed + 2.0);
    }

    /** The Admiralty letter; F, cannot be judged, until ten claims are settled. */
    public char letter() {
        if (held + failed < LEAST) {
            return 'F';
        }
        int doubt = failed + 1; // over held + failed + 2: steps of a twelfth, a sixth, a third, a half
        int whole = held + failed + 2;
        if (12 * doubt <= whole) {
            return 'A';
        }
        if (6 * doubt <= whole) {
            return 'B';
        }
        if (3 * doubt <= whole) {
            return 'C';
        }
        return 2 * doubt <= whole ? 'D' : 'E';
    }
}
