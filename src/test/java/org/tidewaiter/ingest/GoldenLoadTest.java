package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.warehouse.CanonicalColumns;
import org.tidewaiter.warehouse.Engine;

/** Small invented files against every row they must give; {@code -Dgolden.update=true} rewrites the expected ones. */
class GoldenLoadTest {
    private static final Path GOLDEN = Path.of("src/test/resources/ingest");
    private static final Path MAPPED = Path.of("examples/mapped");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    @Test
    void comtradeBulkText_givesItsRows() throws IOException {
        Path packed = folder.resolve("C_A_842_201801_H5_O.txt.gz"); // as the bulk service names it
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(GOLDEN.resolve("comtrade-bulk.input.txt"), out);
        }
        check("comtrade-bulk", bench.load(packed));
    }

    @Test
    void mappedCsv_givesItsRows() throws IOException {
        check("mapped", bench.load(MAPPED.resolve("trade.csv"), mapping()));
    }

    @Test
    void mappedParquet_givesTheRowsOfItsCsv() throws IOException {
        check("mapped-parquet", bench.load(MAPPED.resolve("trade.parquet"), mapping()));
    }

    /** The committed Parquet is what its CSV becomes with real types. */
    @Test
    void exampleParquet_holdsTheTableOfItsCsv() throws IOException {
        Path parquet =
                Boolean.getBoolean("golden.update") ? MAPPED.resolve("trade.parquet") : folder.resolve("trade.parquet");
        try (Engine engine = Engine.open()) {
            engine.execute(
                    "testing/write_example_parquet",
                    Map.of("csv", MAPPED.resolve("trade.csv").toString(), "file", parquet.toString()));
        }
        assertThat(table(MAPPED.resolve("trade.parquet"))).isEqualTo(table(parquet));
    }

    private static List<String> table(Path parquet) {
        try (Engine engine = Engine.open()) {
            return engine.list(
                    "testing/read_parquet",
                    Map.of("file", parquet.toString()),
                    row -> row.columns().stream()
                            .map(column -> column + "=" + row.findString(column).orElse("-"))
                            .collect(Collectors.joining("|")));
        }
    }

    private static LoadOptions mapping() {
        return LoadOptions.on(LoadBench.TODAY).withMapping(MAPPED.resolve("trade.mapping.yml"));
    }

    private void check(String name, LoadReport report) throws IOException {
        Path release = bench.warehouse.folder(report.release());
        List<String> lines = new ArrayList<>();
        lines.add("read " + report.rowsRead() + ", kept " + report.rowsKept() + ", rejected " + report.rowsRejected());
        lines.add("notices " + report.notices());
        lines.addAll(table(release.resolve("rows.parquet"), CanonicalColumns.names()));
        lines.addAll(table(release.resolve("rejected.parquet"), List.of("line", "column_name", "value", "notice")));
        Path expected = GOLDEN.resolve(name + ".expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    /** One line per row; what a row does not have is left out. */
    private static List<String> table(Path parquet, List<String> columns) {
        try (Engine engine = Engine.open()) {
            return engine.list(
                    "testing/read_parquet",
                    Map.of("file", parquet.toString()),
                    row -> columns.stream()
                            .flatMap(column ->
                                    row.findString(column).stream().flatMap(value -> Stream.of(column + "=" + value)))
                            .collect(Collectors.joining(" ")));
        }
    }
}
