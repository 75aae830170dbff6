package org.tidewaiter.warehouse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the source that could not be used: where it stood, what was in the way and why. */
public record RejectedRow(
        @Nullable Long line,
        @Nullable String columnName,
        @Nullable String value,
        @Nullable String notice,
        @Nullable String message) {

    /** The first rejected rows of a release in the order of its file. */
    public static List<RejectedRow> list(Warehouse warehouse, Engine engine, Release release, int most) {
        return engine.list(
                "warehouse/rejected",
                Map.of(
                        "file",
                        warehouse.folder(release.id()).resolve(Draft.REJECTED).toString(),
                        "most",
                        most),
                row -> new RejectedRow(
                        row.findLong("line").orElse(null),
                        row.findString("column_name").orElse(null),
                        row.findString("value").orElse(null),
                        row.findString("notice").orElse(null),
                        row.findString("message").orElse(null)));
    }
}
