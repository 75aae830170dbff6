package org.tidewaiter.answers;

import java.util.List;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.RejectedRow;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** A release with its first rejected rows. */
public record ReleaseDetails(Release release, List<RejectedRow> firstRejected) {

    public static ReleaseDetails of(Warehouse warehouse, Release release, int mostRejected) {
        try (Engine engine = Engine.open()) {
            return new ReleaseDetails(release, RejectedRow.list(warehouse, engine, release, mostRejected));
        }
    }
}
