package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Row;

/**
 * Which periods are published, and what the absence of goods in one of them means. Absent goods are a reported zero only
 * where a release asked for every good, or names these goods in another of its periods; everything else is unknown.
 */
final class Publication {
    private record Cover(String release, boolean allGoods) {}

    private record Named(String flow, String release) {}

    private record CoarseKey(String flow, int period) {}

    private final Map<String, TreeMap<Period, List<Cover>>> covers = new HashMap<>();
    private final Map<Named, Set<String>> named = new HashMap<>();
    private final Map<Named, Set<String>> whole = new HashMap<>();
    private final Map<CoarseKey, Set<String>> coarse = new HashMap<>();
    private final Map<String, Set<Period>> asked;

    private Publication(Map<String, Set<Period>> asked) {
        this.asked = asked;
    }

    /** Reads coverage, and which goods stand in the lines of the slice. {@code asked} is as {@link AskedMonths} gives it. */
    static Publication read(Engine engine, Map<String, Object> whose, int level, Map<String, Set<Period>> asked) {
        Publication publication = new Publication(asked);
        engine.forEach("concepts/slice/published", whose, publication::addCover);
        engine.forEach("analyses/codes_in_releases", Map.of(), publication::addNamed);
        engine.forEach(
                "analyses/coarse_lines",
                Map.of("level", level),
                row -> publication
                        .coarse
                        .computeIfAbsent(
                                new CoarseKey(row.getString("flow"), row.getInt("period")), key -> new HashSet<>())
                        .add(row.getString("code")));
        return publication;
    }

    private void addNamed(Row row) {
        Named key = new Named(row.getString("flow"), row.getString("release"));
        Map<Named, Set<String>> target = row.getBoolean("is_whole") ? whole : named;
        target.computeIfAbsent(key, made -> new HashSet<>()).add(row.getString("goods_code"));
    }

    private void addCover(Row row) {
        boolean allGoods = Completeness.valueOf(row.getString("completeness")) == Completeness.ALL_GOODS;
        covers.computeIfAbsent(row.getString("flow"), flow -> new TreeMap<>())
                .computeIfAbsent(new Period(row.getInt("period")), period -> new ArrayList<>())
                .add(new Cover(row.getString("release"), allGoods));
    }

    /** Periods for which some release speaks about goods of the flow, in order. */
    Set<Period> published(Flow flow) {
        return new TreeSet<>(covers.getOrDefault(flow.code(), new TreeMap<>()).keySet());
    }

    /** Months of a flow that some release was asked for with all goods; without a row they are zeros. */
    Set<Period> asked(Flow flow) {
        return asked.getOrDefault(flow.code(), Set.of());
    }

    /**
     * Months without a line of one flow between two months of one year in a single release of all goods: a file that holds
     * the months before and after was asked for this one too. Months that lie between two releases say nothing.
     */
    Set<Period> silent(Flow flow) {
        Map<String, TreeSet<Period>> ofRelease = new HashMap<>();
        covers.getOrDefault(flow.code(), new TreeMap<>())
                .forEach((period, list) -> list.stream()
                        .filter(cover ->
                                cover.allGoods() && !period.isJoint() && period.frequency() == Period.Frequency.MONTHLY)
                        .forEach(cover -> ofRelease
                                .computeIfAbsent(cover.release() + " " + period.year(), key -> new TreeSet<>())
                                .add(period)));
        Set<Period> silent = new TreeSet<>();
        for (TreeSet<Period> held : ofRelease.values()) {
            silent.addAll(new PeriodRange(held.first(), held.last()).listPeriods());
        }
        silent.removeAll(published(flow));
        return silent;
    }

    /** What it means that goods do not stand in a period. */
    CellState absence(Flow flow, String code, Period period) {
        for (String shorter : coarse.getOrDefault(new CoarseKey(flow.code(), period.number()), Set.of())) {
            if (code.startsWith(shorter) && code.length() > shorter.length()) {
                return CellState.NOT_PUBLISHED;
            }
        }
        if (asked(flow).contains(period)) {
            return CellState.REPORTED_ZERO;
        }
        List<Cover> found = covers.getOrDefault(flow.code(), new TreeMap<>()).getOrDefault(period, List.of());
        for (Cover cover : found) {
            if (cover.allGoods() || isNamed(flow, cover.release(), code)) {
                return CellState.REPORTED_ZERO;
            }
        }
        return CellState.NOT_PUBLISHED;
    }

    /** Named as they are, by a finer code below them, or by a published code above them that holds them. */
    private boolean isNamed(Flow flow, String release, String code) {
        Named key = new Named(flow.code(), release);
        return named.getOrDefault(key, Set.of()).contains(code)
                || whole.getOrDefault(key, Set.of()).stream().anyMatch(code::startsWith);
    }

    /** The same for a run of periods: a zero only if it is one in each of them. */
    CellState absence(Flow flow, String code, List<Period> periods) {
        boolean allZero = periods.stream().allMatch(period -> absence(flow, code, period) == CellState.REPORTED_ZERO);
        return allZero && !periods.isEmpty() ? CellState.REPORTED_ZERO : CellState.NOT_PUBLISHED;
    }
}
