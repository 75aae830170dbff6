package org.tidewaiter.analysis;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AsOf;

/** Which data may answer: one data set by name, or the best there is; what was known on a day, or all that is loaded. */
public record SourceChoice(
        @Nullable String dataset, @Nullable AsOf asOf) {

    /** The best data set there is, with all that is loaded. */
    public static SourceChoice best() {
        return new SourceChoice(null, null);
    }
}
