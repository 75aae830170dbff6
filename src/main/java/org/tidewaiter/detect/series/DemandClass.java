package org.tidewaiter.detect.series;

/**
 * How regularly a flow trades and how much its months differ: the classes of Syntetos, Boylan and Croston, "On the
 * categorization of demand patterns", Journal of the Operational Research Society 56 (2005).
 */
enum DemandClass {
    SMOOTH,
    ERRATIC,
    INTERMITTENT,
    LUMPY,
    NEVER;

    private static final double MOST_REGULAR_INTERVAL = 1.32; // both cut-offs from the paper
    private static final double MOST_EVEN_SIZE = .49;

    /**
     * @param known months with a figure or a zero
     * @param traded months above zero
     * @param sum of the figures above zero
     * @param sumOfSquares of the same
     */
    static DemandClass of(int known, int traded, double sum, double sumOfSquares) {
        if (traded == 0) {
            return NEVER;
        }
        double mean = sum / traded;
        double variance = traded < 2 ? 0 : Math.max(0, (sumOfSquares - sum * mean) / (traded - 1));
        boolean even = variance / (mean * mean) < MOST_EVEN_SIZE;
        if ((double) known / traded < MOST_REGULAR_INTERVAL) {
            return even ? SMOOTH : ERRATIC;
        }
        return even ? INTERMITTENT : LUMPY;
    }

    /** Whether months of this class differ so much that a single leap of some size proves nothing. */
    boolean isUneven() {
        return this == ERRATIC || this == LUMPY;
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
