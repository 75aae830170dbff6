package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    Outcome run(Path clean, Path broken, String unit, boolean wordsKnown) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("line", "VARCHAR");
        layout.roles().stream().filter(role -> !role.isEmpty()).forEach(role -> columns.put(role, "VARCHAR"));
        Settings.apply(engine, layout, files(clean, broken), ',', columns, februaryJoint);
        engine.execute("staging/words");
        LookupTables.fill(engine, layout);
        engine.execute("staging/raw");
        engine.execute(layout.fieldsSql());
        engine.execute(wordsKnown ? "staging/words_in_use" : "staging/words_counted");
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

    /** Where the rows of a plain table stand, {@code first} being the place of the first line below the header. */
    void writePlainLines(List<PlainTable.Place> places, long first, String unit) {
        engine.execute("staging/plain_places");
        engine.insert(
                "plain_place",
                List.of("first_row", "first_place"),
                places.stream()
                        .map(place -> new @Nullable Object[] {place.row(), first + place.line()})
                        .toList());
        engine.execute(
                "staging/write_plain_lines",
                Map.of("file", folder.resolve("lines.parquet").toString(), "unit", unit));
    }

    private static Map<String, Path> files(Path clean, Path broken) {
        return Map.of(
                "clean",
                clean,
                "broken",
                broken,
                "raws",
                CleanTable.raws(clean),
                "words",
                CleanTable.words(clean),
                "staged",
                clean.resolveSibling("staged.parquet"));
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
        if (engine.getLong("staging/count_problems", Map.of()) > 0) {
            engine.execute("staging/read_raws");
        }
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
