package org.tidewaiter.casebook.weigh;

/** Words for chances, each with its range, as Intelligence Community Directive 203 sets them. */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 0.01, 0.05, "remote"),
    VERY_UNLIKELY("very unlikely", 0.05, 0.20, "highly improbable"),
    UNLIKELY("unlikely", 0.20, 0.45, "improbable"),
    ROUGHLY_EVEN("roughly even chance", 0.45, 0.55, "roughly even odds"),
    LIKELY("likely", 0.55, 0.80, "probable"),
    VERY_LIKELY("very likely", 0.80, 0.95, "highly probable"),
    ALMOST_CERTAIN("almost certain", 0.95, 0.99, "nearly certain");

    private final String words;
    private final double low;
    private final double high;
    private final String other;

    Likelihood(String words, double low, double high, String other) {
        this.words = words;
        this.low = low;
        this.high = high;
        this.other = other;
    }

    public String words() {
        return words;
    }

    /** Least chance of the range. */
    public double low() {
        return low;
    }

    /** Greatest chance of the range. */
    public double high() {
        return high;
    }

    /** Other words for the same range. */
    public String otherWords() {
        return other;
    }

    /** The words for a chance; neither impossible nor certain has one, since no judgement is either. */
    public static Likelihood of(double chance) {
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("A judged chance lies between 0 and 1, not at " + chance);
        }
        for (Likelihood likelihood : values()) {
            if (chance < likelihood.high) {
                return likelihood;
            }
        }
        return ALMOST_CERTAIN;
    }
}
