package org.tidewaiter.warehouse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Works out, once, which rows of the new release or of the others are replaced. Every pair that shares cells is looked
 * at by itself, so a row replaced by a second release stays gone when a third replaces the second. Releases that share
 * nothing, by their manifests, cost nothing.
 */
final class Replacements {
    /** Cells compared at once: a fifth of the engine's standard memory. */
    private static final long ROWS_AT_ONCE = 4_000_000;

    private Replacements() {}

    static List<Replacement> write(
            Engine engine, Warehouse warehouse, Path draft, Release release, List<Release> others) {
        List<Release> overlapping = others.stream().filter(release::mayOverlap).toList();
        if (overlapping.isEmpty()) {
            return List.of();
        }
        engine.execute("warehouse/replace/begin");
        for (Release other : overlapping) {
            long portions = 1 + Math.max(release.counts().kept(), other.counts().kept()) / ROWS_AT_ONCE;
            Path folder = warehouse.folder(other.id());
            if (release.winsOver(other)) {
                compare(engine, other.id(), folder, release.id(), draft, portions);
            } else {
                compare(engine, release.id(), draft, other.id(), folder, portions);
            }
        }
        List<Replacement> found = engine.list(
                "warehouse/replace/summary",
                Map.of(),
                row -> new Replacement(
                        row.getString("loser_release"), row.getString("winner_release"), row.getLong("rows")));
        if (!found.isEmpty()) {
            engine.execute("warehouse/replace/write", Draft.file("file", draft, Draft.REPLACED));
        }
        return found;
    }

    private static void compare(
            Engine engine, String loser, Path loserFolder, String winner, Path winnerFolder, long portions) {
        String loserRows = loserFolder.resolve(Draft.ROWS).toString();
        String winnerRows = winnerFolder.resolve(Draft.ROWS).toString();
        engine.execute(
                "warehouse/replace/pair",
                Map.of(
                        "winner_rows",
                        winnerRows,
                        "winner_coverage",
                        winnerFolder.resolve(Draft.COVERAGE).toString()));
        for (long portion = 0; portion < portions; portion++) {
            engine.execute(
                    "warehouse/replace/portion",
                    Map.of(
                            "loser", loser,
                            "loser_rows", loserRows,
                            "winner", winner,
                            "winner_rows", winnerRows,
                            "portion", portion,
                            "portions", portions));
        }
    }
}
