package org.tidewaiter.casebook.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person says about a text; it goes before anything found in it. */
public record Given(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String language) {

    /** Nothing is said. */
    public static Given nothing() {
        return new Given(null, null, null, null);
    }
}
