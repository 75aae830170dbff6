package org.tidewaiter.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;

/** An answer as JSON: each item on a line of its own, so that any page of them can be put together without writing anew. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and nobody else sees them
record Written(List<byte[]> items, byte @Nullable [] summary, boolean illustrative, boolean more) {
    private static final int OVERHEAD = 32; // bytes an array takes besides its content

    static Written of(Answer answer) {
        return new Written(
                answer.items().stream().map(item -> Json.compact(item)).toList(),
                answer.summary() == null ? null : Json.compact(answer.summary()),
                answer.illustrative(),
                answer.more());
    }

    long bytes() {
        long sum = summary == null ? 0 : summary.length;
        for (byte[] item : items) {
            sum += item.length + OVERHEAD;
        }
        return sum;
    }
}
