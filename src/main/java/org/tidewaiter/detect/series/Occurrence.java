package org.tidewaiter.detect.series;

/**
 * Whether a flow trades in a month, depending on the month before: a chain of two states. Old months are forgotten
 * slowly; what a flow's own months say of the two transitions is joined to its overall share of trading months (Beta
 * prior with 1/2 and 1/2, as Jeffreys proposes) as if a few further months had shown it.
 */
final class Occurrence {
    private final double memory;
    private final double pseudoTrading;
    private final double pseudoZero;
    private double trading;
    private double months;
    private double fromTrading;
    private double stopped;
    private double fromZero;
    private double stayedZero;
    private int last;

    /**
     * @param memory weight of a month relative to the next one
     * @param pseudoTrading how many months after one with trade the overall share counts as
     * @param pseudoZero how many months after one without
     */
    Occurrence(double memory, double pseudoTrading, double pseudoZero) {
        this.memory = memory;
        this.pseudoTrading = pseudoTrading;
        this.pseudoZero = pseudoZero;
    }

    void clear() {
        trading = months = fromTrading = stopped = fromZero = stayedZero = 0;
        last = -1;
    }

    /** The next month; an unknown one, {@code state} -1, tells nothing and breaks the chain. */
    void add(int state) {
        trading *= memory;
        months *= memory;
        fromTrading *= memory;
        stopped *= memory;
        fromZero *= memory;
        stayedZero *= memory;
        if (state >= 0) {
            months++;
            trading += state;
            if (last == 1) {
                fromTrading++;
                stopped += 1 - state;
            } else if (last == 0) {
                fromZero++;
                stayedZero += 1 - state;
            }
        }
        last = state;
    }

    /** Share of trading months. */
    double share() {
        return (trading + .5) / (months + 1);
    }

    /** Probability that no trade follows a month with trade. */
    double stops() {
        return (stopped + pseudoTrading * (1 - share())) / (fromTrading + pseudoTrading);
    }

    /** Probability that no trade follows a month without. */
    double staysZero() {
        return (stayedZero + pseudoZero * (1 - share())) / (fromZero + pseudoZero);
    }

    /** Probability of at least this many months without trade after one with trade. */
    double atLeast(int run) {
        return run == 0 ? 1 : stops() * Math.pow(staysZero(), run - 1.0);
    }

    /**
     * The same with only half of the probability of exactly this many: since lengths are whole numbers, the plain
     * probability is larger than it ought to be (Lancaster, "Significance tests in discrete distributions", JASA 1961).
     */
    double midP(int run) {
        return run == 0 ? 1 : atLeast(run) * (1 + staysZero()) / 2;
    }
}
