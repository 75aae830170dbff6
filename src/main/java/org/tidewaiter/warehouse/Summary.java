package org.tidewaiter.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/** What the rows of a draft themselves say: their coverage, frequencies, levels, editions and currencies. */
record Summary(
        long kept,
        List<String> frequencies,
        List<Integer> levels,
        List<String> revisions,
        List<String> currencies,
        List<Coverage> coverage) {

    /** Checks the rows, writes coverage.parquet and the files the loader did not need to write. */
    static Summary write(Engine engine, Path folder, ReleaseFacts facts, Optional<List<Slice>> counted) {
        check(engine, folder);
        addMissing(engine, folder);
        Map<String, String> rows = Draft.file("rows", folder, Draft.ROWS);
        if (counted.isPresent()) {
            take(engine, counted.get(), rows);
        } else {
            engine.execute("warehouse/commit/slices", rows);
        }
        engine.execute(
                "warehouse/commit/coverage",
                Map.of(
                        "all_partners", facts.allPartners(),
                        "completeness", facts.completeness().name()));
        engine.execute("warehouse/commit/write_coverage", Draft.file("file", folder, Draft.COVERAGE));
        List<Coverage> coverage =
                engine.list("warehouse/commit/coverage_summary", Map.of(), row -> coverage(row, facts));
        return engine.get(
                "warehouse/commit/summary",
                Map.of(),
                row -> new Summary(
                        row.getLong("kept"),
                        row.listStrings("frequencies"),
                        row.listInts("levels"),
                        row.listStrings("revisions"),
                        row.listStrings("currencies"),
                        coverage));
    }

    /** Counting what lies on disk already costs a second reading of it; that every row is counted shows without. */
    private static void take(Engine engine, List<Slice> counted, Map<String, String> rows) {
        engine.execute("warehouse/commit/counted_slices");
        engine.insert(
                "slice",
                List.of("reporter", "partner", "flow", "period", "level", "hs_edition", "currency", "row_count"),
                counted.stream().map(Summary::fields).toList());
        long all = counted.stream().mapToLong(Slice::rows).sum();
        long written = engine.getLong("warehouse/commit/count_rows", rows);
        if (all != written) {
            throw new IllegalStateException("the loader counted " + all + " rows but wrote " + written);
        }
    }

    private static @Nullable Object[] fields(Slice slice) {
        return new @Nullable Object[] {
            (short) slice.reporter(),
            (short) slice.partner(),
            slice.flow(),
            slice.period(),
            slice.level(),
            slice.hsEdition(),
            null,
            slice.rows()
        };
    }

    private static Coverage coverage(Row row, ReleaseFacts facts) {
        List<Integer> periods = row.listInts("periods");
        return new Coverage(
                row.getInt("reporter"),
                row.getString("flow"),
                row.getString("frequency"),
                row.listInts("levels"),
                facts.allPartners(),
                row.listInts("partners"),
                periods.stream()
                        .map(period -> new Period(period).first().number())
                        .min(Integer::compare)
                        .orElseThrow(),
                periods.stream()
                        .map(period -> new Period(period).last().number())
                        .max(Integer::compare)
                        .orElseThrow(),
                periods,
                row.getBoolean("evenly"),
                facts.completeness());
    }

    private static void check(Engine engine, Path folder) {
        List<String> actual = engine.list(
                "warehouse/commit/describe_rows",
                Draft.file("rows", folder, Draft.ROWS),
                row -> row.getString("column_name") + " " + row.getString("column_type"));
        if (!CanonicalColumns.allow(actual)) {
            throw new IllegalStateException(
                    "the loader wrote rows with columns " + actual + " instead of " + CanonicalColumns.described());
        }
    }

    private static void addMissing(Engine engine, Path folder) {
        if (!Files.exists(folder.resolve(Draft.LABELS))) {
            engine.execute("warehouse/commit/no_labels", Draft.file("file", folder, Draft.LABELS));
        }
        if (!Files.exists(folder.resolve(Draft.REJECTED))) {
            engine.execute("warehouse/commit/no_rejected", Draft.file("file", folder, Draft.REJECTED));
        }
    }

    Release toRelease(String id, long sequence, ReleaseFacts facts) {
        return new Release(
                id,
                facts.dataset(),
                facts.title(),
                facts.publisher(),
                facts.licence(),
                facts.sourceFile(),
                facts.sha256(),
                facts.bytes(),
                facts.retrieved(),
                facts.published(),
                sequence,
                facts.illustrative(),
                frequencies,
                levels,
                revisions,
                currencies,
                new Counts(facts.rowsRead(), kept, facts.rowsMerged(), facts.rowsRejected(), facts.byNotice()),
                coverage,
                List.of(),
                facts.options());
    }
}
