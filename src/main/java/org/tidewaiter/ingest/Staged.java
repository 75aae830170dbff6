package org.tidewaiter.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Release;

/** A file that lies ready in a draft, or that was loaded before. Closed without a commit it leaves nothing. */
final class Staged implements AutoCloseable {
    private record Ready(FileLoad load, Draft draft, Layout layout, Fingerprint fingerprint, StagedRows rows) {}

    private final @Nullable Ready ready;
    private final @Nullable LoadReport before;

    private Staged(@Nullable Ready ready, @Nullable LoadReport before) {
        this.ready = ready;
        this.before = before;
    }

    static Staged before(LoadReport report) {
        return new Staged(null, report);
    }

    static Staged ready(FileLoad load, Draft draft, Layout layout, Fingerprint fingerprint, StagedRows rows) {
        return new Staged(new Ready(load, draft, layout, fingerprint, rows), null);
    }

    /** Makes it a release; what was committed since it was staged is looked at again. */
    LoadReport commit() {
        if (ready == null) {
            if (before == null) {
                throw new IllegalStateException("neither staged nor loaded before");
            }
            return before;
        }
        FileLoad load = ready.load();
        Optional<Release> equal = load.find(ready.fingerprint());
        if (equal.isPresent()) {
            return load.report(equal.get(), true);
        }
        load.refuseMixing(ready.layout());
        Release release = ready.draft()
                .commit(
                        ready.fingerprint().release(),
                        load.facts(ready.layout(), ready.fingerprint(), ready.rows()),
                        ready.rows().slices());
        return load.report(release, false);
    }

    @Override
    public void close() {
        if (ready != null) {
            ready.draft().close();
        }
    }
}
