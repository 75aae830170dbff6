package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.warehouse.CanonicalColumns;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Slice;
import org.tidewaiter.warehouse.parquet.Column;

/** Small tables through the short way and the common one; both must say the same, or the short one nothing. */
class PlainTableTest {
    private static final String MAPPING = """
            id: plain
            columns:
              period: when
              reporter: {column: who, codes: comtrade}
              partner: {column: with, codes: comtrade}
              flow: {column: way, values: {in: import, out: export}}
              code: hs
              value: {column: usd, currency: USD}
              net_weight: {column: kg, unit: kg}
            breakdowns: parts
            hs_edition: {2017: HS2017, 2022: HS2022}
            """;
    private static final String HEADER = "when;who;note;with;way;hs;usd;kg\n";
    private static final List<String> PERIODS = List.of("2018", "202301", "2016", "\"2023\"", "202313", "2023-01", "");
    private static final List<String> AREAS =
            List.of("156", "004", "4", "CHN", "97", "0", "\"408\"", " 8", "9999", "CN");
    private static final List<String> NOTES =
            List.of("", "iron", "\"a;b\"", "\"say \"\"x\"\"\"", "é", "5\" pipe", "x y");
    private static final List<String> WAYS = List.of("M", "x", "in", "out", "Import", "\"RX\"", "re-import", "other");
    private static final List<String> CODES =
            List.of("720221", "72", "TOTAL", "total", "2504101000", "00", "01", "123", "72.02", "\"270112\"");
    private static final List<String> AMOUNTS = List.of(
            "1",
            "1.5",
            "0.0005",
            "2.34567",
            ".5",
            "5.",
            "0",
            "999999999999999.999",
            "99999999999999999",
            "123456789012.3456",
            "1e3",
            "+1",
            "-0.5",
            "NA",
            "",
            " 7 ",
            "\"8.25\"",
            "1,5",
            "0.0004999999999",
            "00012.30",
            "1.1234567895");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @SuppressWarnings("NullAway.Init")
    private LoadOptions options;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
        options = LoadOptions.on(LoadBench.TODAY).withMapping(bench.file("plain.mapping.yml", MAPPING));
    }

    private Optional<PlainTable.Outcome> readPlainly(Path file, Path rows) throws IOException {
        Head head = ReadableTable.head(SourceFile.open(GivenFile.at(file)));
        return PlainTable.read(file, head.delimiter(), Sources.recognise(head, options), rows, null, Progress.NONE);
    }

    /** Some columns of each row, as text. */
    private static List<String> rows(Path file, List<String> columns) {
        try (Engine engine = Engine.open()) {
            return engine.list(
                    "testing/read_parquet",
                    Map.of("file", file.toString()),
                    row -> columns.stream()
                            .map(column -> row.findString(column).orElse("-"))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static String pick(List<String> texts, Random random, int usual) {
        return texts.get(random.nextInt(random.nextInt(12) == 0 ? texts.size() : usual));
    }

    private static String row(Random random) {
        return String.join(
                ";",
                pick(PERIODS, random, 3),
                pick(AREAS, random, 4),
                pick(NOTES, random, 4),
                pick(AREAS, random, 7),
                pick(WAYS, random, 5),
                pick(CODES, random, 3),
                pick(AMOUNTS, random, 6),
                pick(AMOUNTS, random, 6));
    }

    @Test
    void oddTables_readAlikeBothWaysOrNotAtAll() throws IOException {
        List<String> written = PlainChunk.COLUMNS.stream().map(Column::name).toList();
        List<String> left = new ArrayList<>(CanonicalColumns.names());
        left.removeAll(written);
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            Random random = new Random(1_848L + round); // any seed, the same for every run
            StringBuilder text = new StringBuilder(HEADER);
            String end = round % 5 == 0 ? "\r\n" : "\n";
            for (int i = random.nextInt(6); i >= 0; i--) {
                String row = row(random);
                text.append(row).append(end);
                text.append(random.nextInt(9) == 0 ? row + end : "").append(random.nextInt(9) == 0 ? end : "");
            }
            if (round % 7 == 0) {
                text.setLength(text.length() - end.length());
            }
            Path file = bench.file("table-" + round + ".csv", text.toString());
            Path rows = folder.resolve("rows.parquet");
            Optional<PlainTable.Outcome> plain = readPlainly(file, rows);
            if (plain.isEmpty()) {
                refused++;
                continue;
            }
            taken++;
            LoadBench other = new LoadBench(Files.createDirectory(folder.resolve("of-" + round)));
            LoadReport common = other.load(file, options);
            assertThat(List.of(plain.get().rows(), plain.get().merged(), 0L))
                    .as(text.toString())
                    .isEqualTo(List.of(common.rowsKept(), common.rowsMerged(), common.rowsRejected()));
            Path kept = other.warehouse.folder(common.release()).resolve("rows.parquet");
            assertThat(rows(rows, written)).as(text.toString()).isEqualTo(rows(kept, written));
            assertThat(plain.get().places().stream()
                            .map(place -> place.row() + " " + (2 + place.line()))
                            .toList())
                    .as(text.toString())
                    .isEqualTo(rows(kept.resolveSibling("lines.parquet"), List.of("first_row", "first_place")));
            assertThat(rows(kept, left)).as(text.toString()).allMatch(row -> row.matches("[- ]*"));
        }
        assertThat(taken).isGreaterThan(12);
        assertThat(refused).isGreaterThan(12);
    }

    @Test
    void slices_countEveryRow() throws IOException {
        Path file = bench.file(
                "t.csv", HEADER + "2018;156;;408;M;72;1;1\n2018;156;;408;M;73;2;1\n202301;156;;408;X;TOTAL;2;1\n");
        assertThat(readPlainly(file, folder.resolve("rows.parquet"))
                        .orElseThrow()
                        .slices()
                        .orElseThrow())
                .containsExactlyInAnyOrder(
                        new Slice(156, 408, "M", 2018, 2, "HS2017", 2),
                        new Slice(156, 408, "X", 202301, 0, "HS2022", 1));
    }

    @Test
    void bytesThatAreNoText_areForTheCommonWay() throws IOException {
        for (String note : List.of("\0", "\u00e9")) {
            byte[] bytes = (HEADER + "2018;156;" + note + ";408;M;72;1;1\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(readPlainly(bench.file("t.csv", bytes), folder.resolve("rows.parquet")))
                    .isEmpty();
        }
        byte[] inWord = (HEADER + "2018;156;;408;M\0;72;1;1\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(readPlainly(bench.file("t.csv", inWord), folder.resolve("rows.parquet")))
                .isEmpty();
    }

    @Test
    void manyPieces_keepTheOrderOfTheFile() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 400_000; i++) {
            text.append("202301;156;;408;M;720221;").append(i).append(";1\n");
        }
        Path rows = folder.resolve("rows.parquet");
        Path file = bench.file("t.csv", text.toString());
        assertThat(Files.size(file)).isGreaterThan(3L * (4 << 20)); // more than three pieces
        assertThat(readPlainly(file, rows).orElseThrow().rows()).isEqualTo(400_000);
        List<String> values = rows(rows, List.of("value_usd"));
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(i + ".000")) {
                assertThat(values.get(i)).as("row " + i).isEqualTo(i + ".000");
            }
        }
    }
}
