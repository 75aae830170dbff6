package org.tidewaiter.web.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.web.View;

/**
 * A report that somebody may see.
 *
 * @param label the one it has now
 * @param sameSource how many other reports its source told
 */
public record SeenReport(KeptReport kept, Tlp label, List<WatchItem> watched, long sameSource) {
    private static final Comparator<SeenReport> NEWEST = Comparator.comparing(
                    (SeenReport seen) -> seen.kept().report().received())
            .thenComparingInt(seen -> seen.kept().id().length()) // R9 before R10
            .thenComparing(seen -> seen.kept().id())
            .reversed();

    public SeenReport {
        watched = List.copyOf(watched);
    }

    /** What somebody may see of the reports, the newest first. */
    public static List<SeenReport> list(View view) {
        return list(view, Clearance.of(view).most());
    }

    static List<SeenReport> list(View view, Tlp audience) {
        return all(view).stream()
                .filter(seen -> Clearance.within(seen.label(), audience))
                .toList();
    }

    /** Whether anything is kept, seen or not. */
    static List<SeenReport> all(View view) {
        if (!Casebook.exists(view.site().home())) {
            return List.of();
        }
        try (Casebook casebook = Casebook.open(view.site().home())) {
            List<WatchItem> watches = casebook.watches().list();
            return casebook.reports().list().stream()
                    .map(kept -> new SeenReport(
                            kept,
                            casebook.reports().label(kept.id()),
                            watches.stream()
                                    .filter(item -> kept.id().equals(item.report()))
                                    .toList(),
                            casebook.reports().countBy(kept.report().codename()) - 1))
                    .sorted(NEWEST)
                    .toList();
        }
    }

    /** One of them; a report that may not be seen is as unknown as one that is not there. */
    static Optional<SeenReport> find(View view, String id) {
        return list(view).stream().filter(seen -> seen.kept().id().equals(id)).findFirst();
    }

    Incident incident() {
        return Incidents.of(kept, label);
    }
}
