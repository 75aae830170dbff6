package org.tidewaiter.casebook;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 unit of the cleaned text
 * @param end   one past the last unit
 */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A passage runs forward from 0 or later, not from " + start + " to " + end);
        }
    }

    /** The words of this passage in the text it was taken from. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Passage other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Passage other) {
        return start < other.end && other.start < end;
    }
}
