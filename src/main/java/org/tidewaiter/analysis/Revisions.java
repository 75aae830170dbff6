package org.tidewaiter.analysis;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Replacement;
import org.tidewaiter.warehouse.Warehouse;

/** How figures of one data set changed from release to release. */
public final class Revisions {
    private static final int MOST_PAIRS = 12; // the latest are enough to know a reporter's habit

    /** One cell in two releases that were published some months apart; US dollars. */
    public record Revision(int reporter, int months, double firstUsd, double latestUsd) {}

    private Revisions() {}

    /** The cells of the asked reporter and partner that a later release gave again. */
    static List<Revision> of(Warehouse warehouse, Engine engine, List<Release> releases, Question question) {
        Map<String, Release> byId = releases.stream().collect(Collectors.toMap(Release::id, Function.identity()));
        List<Replacement> pairs = releases.stream()
                .sorted(Comparator.comparingLong(Release::sequence).reversed())
                .flatMap(release -> release.replacements().stream())
                .filter(pair -> byId.containsKey(pair.loser()) && byId.containsKey(pair.winner()))
                .limit(MOST_PAIRS)
                .toList();
        List<Revision> revisions = new ArrayList<>();
        for (Replacement pair : pairs) {
            Release before = byId.get(pair.loser());
            Release after = byId.get(pair.winner());
            if (before != null && after != null) {
                read(warehouse, engine, before, after, question, revisions);
            }
        }
        return revisions;
    }

    private static void read(
            Warehouse warehouse, Engine engine, Release before, Release after, Question question, List<Revision> into) {
        int months = (int) Math.max(1, ChronoUnit.MONTHS.between(before.published(), after.published()));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("before_rows", warehouse.rowsFile(before.id()).toString());
        parameters.put("after_rows", warehouse.rowsFile(after.id()).toString());
        parameters.put("reporter", code(question.reporter()));
        parameters.put("partner", code(question.partner()));
        engine.forEach(
                "analyses/revisions",
                parameters,
                row -> into.add(new Revision(
                        row.getInt("reporter"), months, row.getDouble("first_usd"), row.getDouble("latest_usd"))));
    }

    private static @Nullable Integer code(@Nullable Area area) {
        return area == null ? null : area.code();
    }
}
