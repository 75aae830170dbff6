package org.tidewaiter.warehouse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** The same where cells are not split, and take half the room. */
    private static final long PLAIN_ROWS_AT_ONCE = 10_000_000;

    private final Engine engine;
    private final List<String> losers = new ArrayList<>();
    private final List<String> winners = new ArrayList<>();

    private Replacements(Engine engine) {
        this.engine = engine;
    }

    static List<Replacement> write(
            Engine engine, Warehouse warehouse, Path draft, Release release, List<Release> others) {
        List<Release> overlapping = others.stream().filter(release::mayOverlap).toList();
        if (overlapping.isEmpty()) {
            return List.of();
        }
        engine.execute("warehouse/replace/begin");
        Replacements replacements = new Replacements(engine);
        Map<String, Long> kept =
                new HashMap<>(Map.of(release.id(), release.counts().kept()));
        for (Release other : overlapping) {
            kept.put(other.id(), other.counts().kept());
            Path folder = warehouse.folder(other.id());
            if (release.winsOver(other)) {
                replacements.compare(other, folder, release, draft);
            } else {
                replacements.compare(release, draft, other, folder);
            }
        }
        List<Integer> listed = new ArrayList<>();
        List<Replacement> found = engine.list("warehouse/replace/summary", Map.of(), row -> {
            int pair = row.getInt("pair");
            String loser = replacements.losers.get(pair);
            long rows = row.getLong("rows");
            if (rows < kept.getOrDefault(loser, 0L)) {
                listed.add(pair);
            }
            return new Replacement(loser, replacements.winners.get(pair), rows);
        });
        if (!found.isEmpty()) {
            replacements.writeRows(draft, listed);
        }
        return found.stream()
                .sorted(Comparator.comparing(Replacement::loser).thenComparing(Replacement::winner))
                .toList();
    }

    private void writeRows(Path draft, List<Integer> listed) {
        engine.execute(
                "warehouse/replace/write",
                Map.of(
                        "file", draft.resolve(Draft.REPLACED).toString(),
                        "losers", losers,
                        "winners", winners,
                        "listed", listed));
    }

    private void compare(Release loser, Path loserFolder, Release winner, Path winnerFolder) {
        Map<String, Object> rows = Map.of(
                "loser_rows", loserFolder.resolve(Draft.ROWS).toString(),
                "winner_rows", winnerFolder.resolve(Draft.ROWS).toString());
        engine.execute("warehouse/replace/pair", Draft.file("winner_coverage", winnerFolder, Draft.COVERAGE));
        long most = Math.max(loser.counts().kept(), winner.counts().kept());
        if (engine.getLong("warehouse/replace/count_splits", rows) == 0) {
            comparePortions("warehouse/replace/plain_portion", rows, 1 + most / PLAIN_ROWS_AT_ONCE);
        } else {
            engine.execute("warehouse/replace/split_values", Draft.file("winner_rows", winnerFolder, Draft.ROWS));
            comparePortions("warehouse/replace/portion", rows, 1 + most / ROWS_AT_ONCE);
        }
        losers.add(loser.id());
        winners.add(winner.id());
    }

    private void comparePortions(String sqlName, Map<String, Object> rows, long portions) {
        for (long portion = 0; portion < portions; portion++) {
            Map<String, Object> parameters = new HashMap<>(rows);
            parameters.put("pair", losers.size());
            parameters.put("portion", portion);
            parameters.put("portions", portions);
            engine.execute(sqlName, parameters);
        }
    }
}
