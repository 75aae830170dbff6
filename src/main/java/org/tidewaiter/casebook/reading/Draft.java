package org.tidewaiter.casebook.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader of one format found, before the lines are cleaned. */
record Draft(
        @Nullable Found<String> title,
        @Nullable Found<String> outlet,
        @Nullable Found<LocalDate> published,
        @Nullable Found<String> language,
        String body,
        List<Dropped> dropped) {

    static Draft ofText(String body) {
        return new Draft(null, null, null, null, body, List.of());
    }
}
