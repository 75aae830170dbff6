package org.tidewaiter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.warehouse.Warehouse;

/** Names of what answers rest on: which releases are loaded, which rule books are held against them. */
public final class Editions {
    private static final int LETTERS = 12; // of a hash: enough to tell two states apart

    private final Path releases;
    private final Path decisions;
    private final String rules;
    private final String rulesDay;

    Editions(Warehouse warehouse, RuleBooks books) {
        this.releases = warehouse.home().resolve("releases");
        this.decisions = warehouse.home().resolve("findings").resolve("judgements.jsonl");
        this.rulesDay = books.books().stream()
                .map(book -> book.act().version().toString())
                .max(String::compareTo)
                .orElse("");
        this.rules = shortened(books.books().stream()
                .map(book -> book.act().id() + "@" + book.act().version())
                .sorted()
                .toList()
                .toString());
    }

    /** Changes when a release is added or taken away; releases themselves never change. */
    public String data() {
        return shortened(listReleases().toString());
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

    /** Both together. */
    public String both() {
        return data() + "." + rules;
    }

    private Set<String> listReleases() {
        if (!Files.isDirectory(releases)) {
            return new TreeSet<>();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.map(folder -> String.valueOf(folder.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String text) {
        return Hashes.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
    }
}
