package org.tidewaiter.casebook.reading;

/**
 * Something known about a text and how it came to be known.
 *
 * @param how the place it was read from, in words
 */
public record Found<T>(T value, String how) {

    /** What a person says. */
    public static <T> Found<T> given(T value) {
        return new Found<>(value, "given as an option");
    }
}
