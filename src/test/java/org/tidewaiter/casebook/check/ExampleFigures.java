package org.tidewaiter.casebook.check;

import java.nio.file.Path;
import java.time.LocalDate;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;

/** A desk over some of the illustrative files. */
final class ExampleFigures {
    private static final LocalDate LOADED = LocalDate.of(2026, 1, 1); // answers do not depend on it

    private ExampleFigures() {}

    /** Checks against them as known on a day; a class of tests makes them once, since each such object reads the figures anew. */
    static Checks checks(Path home, LocalDate day, String... names) {
        return Checks.of(of(home, names), Assessor.of(RuleBooks.packed()), day);
    }

    static Desk of(Path home, String... names) {
        Warehouse warehouse = Warehouse.at(home);
        for (String name : names) {
            Ingest.load(warehouse, Path.of("examples/china-dprk", name), LoadOptions.on(LOADED), Progress.NONE);
        }
        return Desk.of(warehouse);
    }
}
