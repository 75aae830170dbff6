package org.tidewaiter.detect.specs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Where in a twin something is read, so that a mistake can be pointed at. */
record Place(String file, int line) {
    static final String FORMAT = "The format of examples is described in detectors/README.md.";

    /** The first line of these values, this one where none of them is written. */
    Place at(@Nullable Text... values) {
        int first = Stream.of(values)
                .filter(Objects::nonNull)
                .mapToInt(Text::line)
                .min()
                .orElse(line);
        return new Place(file, first);
    }

    Text need(@Nullable Text value, String key) {
        if (value == null || value.value().isEmpty()) {
            throw missing(key);
        }
        return value;
    }

    <T> List<T> needItems(@Nullable List<T> items, String key) {
        if (items == null || items.isEmpty()) {
            throw missing(key);
        }
        return items;
    }

    private AppException missing(String key) {
        return problem(
                "'" + key + "' is missing", "Add '" + key + ": ...' there; detectors/README.md says what it holds.");
    }

    AppException problem(String what, String hint) {
        return AppException.wrongUse(this + ": " + what + ".", hint);
    }

    /** The same, keeping what it follows from. */
    AppException problem(String what, String hint, Throwable cause) {
        AppException problem = problem(what, hint);
        problem.initCause(cause);
        return problem;
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
