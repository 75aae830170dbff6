package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.warehouse.Engine;

/** Runs the staging SQL of one load: cleaned text in, canonical rows, labels and rejected rows out. */
final class Staging {
    private final Engine engine;
    private final Layout layout;
    private final Path folder;
    private final Notices notices;
    private final boolean februaryJoint;

    Staging(Engine engine, Layout layout, Path folder, Notices notices, boolean februaryJoint) {
        this.engine = engine;
        this.layout = layout;
        this.folder = folder;
        this.notices = notices;
        this.februaryJoint = februaryJoint;
    }

    /** Rows kept and rejected. */
    record Outcome(long kept, long rejected) {}

    /** The common way, over tables that {@link CleanTable} wrote. */
    Outcome run(Path clean, Path broken, String unit) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("line", "VARCHAR");
        columns.put("raw", "VARCHAR");
        layout.roles().stream().filter(role -> !role.isEmpty()).forEach(role -> columns.put(role, "VARCHAR"));
        Settings.apply(engine, layout, files(clean, broken), ',', columns, februaryJoint);
        engine.execute("staging/words");
        LookupTables.fill(engine, layout);
        engine.execute("staging/raw");
        engine.execute(layout.fieldsSql());
        LookupTables.fillAreasInUse(engine, layout);
        engine.execute("staging/stage");
        engine.execute("staging/keep_staged");
        engine.execute("staging/write_rows", file("rows.parquet"));
        engine.execute(
                "staging/write_lines",
                Map.of("file", folder.resolve("lines.parquet").toString(), "unit", unit));
        if (layout.largestRowIsTotal()) {
            markTotals();
        }
        writeLabels();
        countNotices();
        long rejected = writeRejected();
        return new Outcome(countRows(), rejected);
    }

    /** The short way for a plain table; the rows it wrote, which count only if it is every row of the table. */
    long runDirectly(Path table, char delimiter, List<String> header) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String role = layout.roles().get(i);
            columns.put(role.isEmpty() ? "unused_" + i : role, typeOf(role));
        }
        Settings.apply(engine, layout, Map.of("table", table), delimiter, columns, februaryJoint);
        engine.execute("staging/words");
        LookupTables.fill(engine, layout);
        LookupTables.fillAllAreas(engine, layout);
        engine.execute(isScaled() ? "staging/direct_scaled" : "staging/direct_plain");
        engine.execute(areasAreNumbers() ? "staging/direct_numbers" : "staging/direct_letters");
        engine.execute("staging/rows_direct", file("rows.parquet"));
        boolean oddCodes = engine.getLong("staging/count_odd_codes", file("rows.parquet")) > 0;
        return oddCodes ? -1 : countRows();
    }

    /** The places of a table in which each line (or row) below {@code first} is a row. */
    void writePlainLines(long first, String unit) {
        engine.execute(
                "staging/write_plain_lines",
                Map.of("file", folder.resolve("lines.parquet").toString(), "first", first, "unit", unit));
    }

    /** Labels and rejected rows of a table that has neither. */
    void writeEmptyCompanions(Path clean, Path broken) throws IOException {
        try (CleanTable nothing = new CleanTable(layout, clean, broken)) {
            if (nothing.read() != 0) {
                throw new IllegalStateException("a new table is not empty");
            }
        }
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("line", "VARCHAR");
        columns.put("raw", "VARCHAR");
        layout.roles().stream().filter(role -> !role.isEmpty()).forEach(role -> columns.put(role, "VARCHAR"));
        Settings.apply(engine, layout, files(clean, broken), ',', columns, februaryJoint);
        engine.execute("staging/raw");
        engine.execute(layout.fieldsSql());
        engine.execute("staging/stage");
        engine.execute("staging/keep_staged");
        writeLabels();
        writeRejected();
    }

    private static Map<String, Path> files(Path clean, Path broken) {
        return Map.of("clean", clean, "broken", broken, "staged", clean.resolveSibling("staged.parquet"));
    }

    private String typeOf(String role) {
        return switch (role) {
            case "period" -> "INTEGER";
            case "value", "net_weight" -> isScaled() ? "DECIMAL(18,6)" : "DECIMAL(18,3)"; // scaling needs more decimals
            case "reporter", "partner" -> areasAreNumbers() ? "SMALLINT" : "VARCHAR";
            default -> "VARCHAR";
        };
    }

    private boolean isScaled() {
        return !layout.reading().valueScale().equals("1")
                || !layout.reading().weightScale().equals("1");
    }

    private boolean areasAreNumbers() {
        return layout.reading().reporterCodes() == Layout.AreaCodes.COMTRADE
                && layout.reading().partnerCodes() == Layout.AreaCodes.COMTRADE;
    }

    private void markTotals() throws IOException {
        Path before = folder.resolve("rows-before-totals.parquet");
        Files.move(folder.resolve("rows.parquet"), before);
        engine.execute(
                "staging/mapped/largest_is_total",
                Map.of(
                        "source",
                        before.toString(),
                        "file",
                        folder.resolve("rows.parquet").toString()));
        Files.delete(before);
        engine.list("staging/mapped/count_unconfirmed", file("rows.parquet"), row -> {
            notices.add(NoticeCode.BREAKDOWN_BY_SIZE, row.getLong("breakdowns"));
            notices.add(NoticeCode.TOTAL_NOT_CONFIRMED, row.getLong("unconfirmed"));
            return row;
        });
    }

    private void writeLabels() {
        engine.execute("staging/write_labels", file("labels.parquet"));
    }

    private void countNotices() {
        long breakdowns = engine.get("staging/count_notices", Map.of(), row -> {
            notices.add(NoticeCode.LEADING_ZERO_RESTORED, row.getLong("padded"));
            notices.add(NoticeCode.NO_EXCHANGE_RATE, row.getLong("without_rate"));
            if (layout.dataset().allGoods()) {
                notices.add(NoticeCode.ONE_PROVINCE_OR_REGIME, row.getLong("one_of_many"));
            }
            return row.getLong("breakdowns");
        });
        if (breakdowns > 0) {
            notices.add(
                    NoticeCode.BREAKDOWN_WITHOUT_TOTAL, engine.getLong("staging/count_orphans", file("rows.parquet")));
        }
    }

    private long writeRejected() {
        List<NoticeCode> codes = Arrays.stream(NoticeCode.values())
                .filter(NoticeCode::isRejecting)
                .toList();
        engine.execute(
                "staging/write_rejected",
                Map.of(
                        "file", folder.resolve("rejected.parquet").toString(),
                        "codes", codes.stream().map(NoticeCode::code).toList(),
                        "messages", codes.stream().map(NoticeCode::message).toList()));
        return engine
                .list("staging/count_rejected", file("rejected.parquet"), row -> {
                    notices.add(row.getString("notice"), row.getLong("rows"));
                    return row.getLong("rows");
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private long countRows() {
        return engine.getLong("staging/count_kept", file("rows.parquet"));
    }

    private Map<String, String> file(String name) {
        return Map.of("file", folder.resolve(name).toString());
    }
}
