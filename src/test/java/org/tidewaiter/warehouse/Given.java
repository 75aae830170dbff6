package org.tidewaiter.warehouse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AsOf;

/** Makes releases and looks at what stands, in a line each. */
final class Given {
    private Given() {}

    static ReleaseFacts facts(String published, long rows) {
        return new ReleaseFacts(
                "cn-customs",
                "Invented figures",
                "Nobody",
                "CC0",
                "invented.csv",
                "0".repeat(64),
                100,
                LocalDate.parse("2024-01-31"),
                LocalDate.parse(published),
                false,
                Completeness.ALL_GOODS,
                false,
                rows,
                0,
                0,
                Map.of(),
                Map.of());
    }

    static ReleaseFacts named(ReleaseFacts facts) {
        return with(facts, facts.dataset(), Completeness.NAMED_GOODS);
    }

    static ReleaseFacts dataset(ReleaseFacts facts, String dataset) {
        return with(facts, dataset, facts.completeness());
    }

    private static ReleaseFacts with(ReleaseFacts facts, String dataset, Completeness completeness) {
        return new ReleaseFacts(
                dataset,
                facts.title(),
                facts.publisher(),
                facts.licence(),
                facts.sourceFile(),
                facts.sha256(),
                facts.bytes(),
                facts.retrieved(),
                facts.published(),
                facts.illustrative(),
                completeness,
                facts.allPartners(),
                facts.rowsRead(),
                facts.rowsMerged(),
                facts.rowsRejected(),
                facts.byNotice(),
                facts.options());
    }

    static Release release(Warehouse warehouse, String id, String published, MadeRow... rows) {
        return release(warehouse, id, facts(published, rows.length), rows);
    }

    static Release release(Warehouse warehouse, String id, ReleaseFacts facts, MadeRow... rows) {
        try (Draft draft = warehouse.begin()) {
            write(draft, rows);
            return draft.commit(id, facts);
        }
    }

    static void write(Draft draft, MadeRow... rows) {
        draft.engine().execute("warehouse_test/begin");
        draft.engine()
                .insert(
                        "made_row",
                        CanonicalColumns.names(),
                        Arrays.stream(rows).map(MadeRow::columns).toList());
        Path file = draft.folder().resolve(Draft.ROWS);
        draft.engine().execute("warehouse_test/write", Map.of("file", file.toString()));
    }

    /** What stands, as "release row code period value". */
    static List<String> standing(Warehouse warehouse, @Nullable AsOf asOf) {
        try (Engine engine = Engine.open()) {
            warehouse.expose(engine, asOf, Optional.empty());
            return engine.list(
                    "warehouse_test/standing",
                    Map.of(),
                    row -> row.getString("release") + " " + row.getLong("release_row") + " " + row.getString("code")
                            + " " + row.getInt("period") + " "
                            + row.getDecimal("value_usd").stripTrailingZeros().toPlainString());
        }
    }
}
