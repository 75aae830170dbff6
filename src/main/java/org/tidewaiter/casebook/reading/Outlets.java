package org.tidewaiter.casebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.trade.ReferenceTable;

/** Outlets by the names of {@code reference/organisations.csv}. */
final class Outlets {
    private record Outlet(String name, List<String> spellings) {}

    private static final List<Outlet> KNOWN = load();
    private static final List<String> TELLING = List.of("told %s", "%s has learned", "%s learned");

    private Outlets() {}

    private static List<Outlet> load() {
        return ReferenceTable.list("reference/organisations.csv", row -> row).stream()
                .filter(row -> row.getField("kind").equals("outlet")
                        && !row.getField("country").equals("KP"))
                .map(row -> {
                    List<String> spellings =
                            new ArrayList<>(List.of(row.getField("aliases").split(";")));
                    spellings.add(row.getField("name"));
                    return new Outlet(
                            row.getField("name"),
                            spellings.stream()
                                    .filter(spelling -> !spelling.isBlank())
                                    .map(spelling -> spelling.toLowerCase(Locale.ROOT))
                                    .toList());
                })
                .toList();
    }

    /** The outlet a short line names. */
    static Optional<String> find(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(outlet -> outlet.spellings().stream().anyMatch(lower::contains))
                .map(Outlet::name)
                .findFirst();
    }

    /** The outlet that a text says it was told to: "a source told Daily NK". */
    static Optional<String> findTeller(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(outlet -> outlet.spellings().stream()
                        .anyMatch(name -> TELLING.stream().anyMatch(form -> lower.contains(form.replace("%s", name)))))
                .map(Outlet::name)
                .findFirst();
    }
}
