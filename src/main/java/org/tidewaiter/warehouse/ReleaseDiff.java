package org.tidewaiter.warehouse;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** What one release says otherwise than another: cells added, removed and revised, counted in full and listed up to a limit. */
public record ReleaseDiff(String before, String after, List<Group> summary, List<Change> changes) {

    /** Cells that differ in the same way, by length of code; values over addable rows. */
    public record Group(
            String kind,
            int level,
            long cells,
            @Nullable BigDecimal valueBeforeUsd,
            @Nullable BigDecimal valueAfterUsd) {}

    /** One cell; {@code split} names what it is split by (regime, province, ...), if by anything. */
    public record Change(
            String kind,
            int reporter,
            int partner,
            String flow,
            int period,
            String code,
            @Nullable String split,
            @Nullable BigDecimal valueBeforeUsd,
            @Nullable BigDecimal valueAfterUsd,
            @Nullable BigDecimal changeUsd,
            @Nullable Double changePercent,
            @Nullable BigDecimal weightBeforeKg,
            @Nullable BigDecimal weightAfterKg) {}

    public ReleaseDiff {
        summary = List.copyOf(summary);
        changes = List.copyOf(changes);
    }

    /** Compares what two releases of one data set say themselves, whatever replaces them. */
    public static ReleaseDiff between(Warehouse warehouse, Engine engine, Release before, Release after, int most) {
        if (!before.dataset().equals(after.dataset())) {
            throw AppException.wrongUse(
                    "Release " + before.shortId() + " belongs to " + before.dataset() + ", " + after.shortId() + " to "
                            + after.dataset() + ": their cells are not the same figures.",
                    "Compare two releases of one data set.");
        }
        Path first = warehouse.folder(before.id());
        Path second = warehouse.folder(after.id());
        engine.execute(
                "warehouse/diff/compare",
                Map.of(
                        "before_rows", first.resolve(Draft.ROWS).toString(),
                        "before_coverage", first.resolve(Draft.COVERAGE).toString(),
                        "after_rows", second.resolve(Draft.ROWS).toString(),
                        "after_coverage", second.resolve(Draft.COVERAGE).toString()));
        return new ReleaseDiff(
                before.id(),
                after.id(),
                engine.list("warehouse/diff/summary", Map.of(), ReleaseDiff::group),
                engine.list("warehouse/diff/changes", Map.of("most", most), ReleaseDiff::change));
    }

    /** Cells of a kind over all levels. */
    public long count(String kind) {
        return summary.stream()
                .filter(group -> group.kind().equals(kind))
                .mapToLong(Group::cells)
                .sum();
    }

    /** Cells that differ, whether listed or not. */
    public long differing() {
        return count("added") + count("removed") + count("revised") + count("not_named");
    }

    /** Whether every cell that differs is listed. */
    public boolean listsAll() {
        return changes.size() == differing();
    }

    private static Group group(Row row) {
        return new Group(
                row.getString("kind"),
                row.getInt("level"),
                row.getLong("cells"),
                row.findDecimal("value_before_usd").orElse(null),
                row.findDecimal("value_after_usd").orElse(null));
    }

    private static Change change(Row row) {
        BigDecimal before = row.findDecimal("value_before_usd").orElse(null);
        BigDecimal change = row.findDecimal("change_usd").orElse(null);
        Double percent = before == null || change == null || before.signum() == 0
                ? null
                : 100.0 * change.doubleValue() / before.doubleValue();
        return new Change(
                row.getString("kind"),
                row.getInt("reporter"),
                row.getInt("partner"),
                row.getString("flow"),
                row.getInt("period"),
                row.getString("code"),
                split(row),
                before,
                row.findDecimal("value_after_usd").orElse(null),
                change,
                percent,
                row.findDecimal("weight_before_kg").orElse(null),
                row.findDecimal("weight_after_kg").orElse(null));
    }

    private static @Nullable String split(Row row) {
        StringBuilder split = new StringBuilder();
        for (String column : List.of("regime", "province", "transport", "procedure", "partner2")) {
            row.findString(column)
                    .ifPresent(value -> split.append(split.isEmpty() ? "" : ", ")
                            .append(column)
                            .append(' ')
                            .append(value));
        }
        return split.isEmpty() ? null : split.toString();
    }
}
