package org.tidewaiter.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation says.
 *
 * @param items its list, or the one thing it is about
 * @param summary what is said once beside a list, or null
 * @param illustrative whether anything in it comes from invented figures
 * @param more whether items follow those of a window
 */
record Answer(List<?> items, @Nullable Object summary, boolean illustrative, boolean more) {
    Answer {
        items = List.copyOf(items);
    }

    static Answer one(Object item) {
        return new Answer(List.of(item), null, false, false);
    }

    static Answer list(List<?> items) {
        return new Answer(items, null, false, false);
    }

    Answer illustrative(boolean value) {
        return new Answer(items, summary, value, more);
    }
}
