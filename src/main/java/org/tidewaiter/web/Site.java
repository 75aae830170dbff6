package org.tidewaiter.web;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;

/** What all pages work with: the folder of releases, the law, the clock. Safe for many threads. */
public final class Site {
    private final Warehouse warehouse;
    private final RuleBooks books;
    private final @Nullable Path rules;
    private final Assessor assessor;
    private final InstantSource clock;
    private final Editions editions;

    private Site(Path home, RuleBooks books, @Nullable Path rules, InstantSource clock) {
        this.rules = rules;
        this.warehouse = Warehouse.at(home);
        this.books = books;
        this.assessor = Assessor.of(books);
        this.clock = clock;
        this.editions = new Editions(warehouse, books);
    }

    public static Site of(Path home, RuleBooks books, InstantSource clock) {
        return new Site(home, books, null, clock);
    }

    /** With the folder that the books beside the packed ones are from; null where there are none. */
    public static Site of(Path home, RuleBooks books, @Nullable Path rules, InstantSource clock) {
        return new Site(home, books, rules, clock);
    }

    public Path home() {
        return warehouse.home();
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    public RuleBooks books() {
        return books;
    }

    /** Folder of the books beside the packed ones, which commands that are to answer alike must name. */
    public Optional<Path> rules() {
        return Optional.ofNullable(rules);
    }

    public Assessor assessor() {
        return assessor;
    }

    /** A desk for one request; it is not for several threads. */
    public Desk desk() {
        return Desk.of(warehouse, assessor);
    }

    public InstantSource clock() {
        return clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** What names the data and rules of this moment: the same as long as neither changes. */
    public Editions editions() {
        return editions;
    }

    /** Where what a visitor does is logged. */
    public Trail trail(Visitor visitor) {
        return new Trail(home(), visitor.name(), clock);
    }
}
