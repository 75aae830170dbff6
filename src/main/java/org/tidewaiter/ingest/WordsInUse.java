package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The distinct areas, periods and codes of a table, so that the staging works each out once and not for every row. */
final class WordsInUse {
    private static final Set<String> ROLES = Set.of("reporter", "partner", "partner2", "period", "code");
    private static final int MOST = 1 << 18; // of one column; no code list is as long, and so many fit into the heap

    private final List<String> roles;
    private final Path file;
    private final List<@Nullable Set<String>> words = new ArrayList<>();
    private boolean tooMany;

    WordsInUse(List<String> roles, Path file) {
        this.roles = roles;
        this.file = file;
        for (String role : roles) {
            words.add(ROLES.contains(role) ? new HashSet<>() : null);
        }
    }

    /** Remembers a word of a column. */
    void add(int column, String word) {
        Set<String> known = words.get(column);
        if (known == null || tooMany) {
            return;
        }
        known.add(word);
        tooMany = known.size() > MOST;
    }

    /** Writes what was remembered, unless it was too much. */
    boolean write() throws IOException {
        if (tooMany) {
            return false;
        }
        try (StrictCsv out = new StrictCsv(file, List.of("role", "word"))) {
            for (int column = 0; column < roles.size(); column++) {
                Set<String> known = words.get(column);
                for (String word : known == null ? Set.<String>of() : new TreeSet<>(known)) {
                    out.add(roles.get(column));
                    out.add(word);
                    out.end();
                }
            }
        }
        return true;
    }
}
