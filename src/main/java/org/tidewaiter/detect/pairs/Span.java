package org.tidewaiter.detect.pairs;

/** A number known to lie between two ends, both included; none below zero. */
public record Span(double low, double high) {

    public Span {
        if (!(low >= 0 && high >= low && Double.isFinite(high))) {
            throw new IllegalArgumentException("no span of amounts: " + low + " to " + high);
        }
    }

    /** Every product of a number of this and one of the other. */
    public Span times(Span other) {
        return new Span(low * other.low, high * other.high);
    }

    /** Every quotient; the other must not hold zero. */
    public Span over(Span other) {
        if (other.low == 0) {
            throw new IllegalArgumentException("division by a span that holds zero");
        }
        return new Span(low / other.high, high / other.low);
    }

    /** Whether a number lies in it. */
    public boolean contains(double number) {
        return number >= low && number <= high;
    }

    /** Whether some number lies in both. */
    public boolean meets(Span other) {
        return low <= other.high && other.low <= high;
    }
}
