package org.tidewaiter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Names of what answers rest on: which releases are loaded, which rule books are held against them. */
public final class Editions {
    private final Warehouse warehouse;
    private final Path decisions;
    private final String rules;
    private final String rulesDay;

    Editions(Warehouse warehouse, RuleBooks books) {
        this.warehouse = warehouse;
        this.decisions = warehouse.home().resolve("findings").resolve("judgements.jsonl");
        this.rulesDay = books.books().stream()
                .map(book -> book.act().version().toString())
                .max(String::compareTo)
                .orElse("");
        this.rules = Hashes.name(books.books().stream()
                .map(book -> book.act().id() + "@" + book.act().version())
                .sorted()
                .toList()
                .toString());
    }

    /** Changes when a release is added or taken away; releases themselves never change. */
    public String data() {
        return Hashes.name(warehouse.listReleases().stream()
                .map(Release::id)
                .sorted()
                .toList()
                .toString());
    }

    /** Changes when a rule book does. */
    public String rules() {
        return rules;
    }

    /** Day of the newest rule book. */
    public String rulesDay() {
        return rulesDay;
    }

    /** Changes when somebody decides about a finding. */
    public String decided() {
        try {
            return Files.exists(decisions) ? Files.getLastModifiedTime(decisions) + "/" + Files.size(decisions) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Data and rules together. */
    public String both() {
        return data() + "." + rules;
    }
}
