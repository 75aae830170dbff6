package org.tidewaiter.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    static Summary write(Engine engine, Path folder, ReleaseFacts facts) {
        check(engine, folder);
        addMissing(engine, folder);
        engine.execute(
                "warehouse/commit/slices",
                Map.of("rows", folder.resolve(Draft.ROWS).toString()));
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
        if (!actual.equals(CanonicalColumns.described())) {
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
