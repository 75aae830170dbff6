package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetExportTest {
    @TempDir
    private Path folder;

    private static ExportColumn column(String name, ExportColumn.Type type) {
        return new ExportColumn(name, type, 0);
    }

    private List<String> query(byte[] file, String sql) throws IOException, SQLException {
        Path path = Files.write(folder.resolve("table.parquet"), file);
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql.formatted("'" + path + "'"))) {
            while (results.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.add(results.getObject(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Test
    void valuesOfEveryType_comeBackUnchanged() throws IOException, SQLException {
        byte[] file = ParquetExport.write(
                List.of(
                        column("name", ExportColumn.Type.TEXT),
                        column("covered", ExportColumn.Type.TRUTH),
                        column("since", ExportColumn.Type.DAY),
                        column("rank", ExportColumn.Type.WHOLE),
                        new ExportColumn("value_cny", ExportColumn.Type.DECIMAL, 2),
                        column("score", ExportColumn.Type.REAL)),
                List.of(
                        Arrays.asList("흑연 石墨 =1+1", true, LocalDate.of(2017, 8, 5), 3, new BigDecimal("-12.5"), 0.25),
                        Arrays.asList(null, null, null, null, null, null)),
                Map.of("title", "t"));

        assertThat(query(file, "SELECT * FROM %s"))
                .containsExactly(
                        "[흑연 石墨 =1+1, true, 2017-08-05, 3, -12.50, 0.25]", "[null, null, null, null, null, null]");
        assertThat(query(file, "SELECT column_type FROM (DESCRIBE SELECT value_cny FROM %s)"))
                .containsExactly("[DECIMAL(38,2)]");
    }

    @Test
    void factsAboutTheTable_areInTheFile() throws IOException, SQLException {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("title", "It's \"the\" title: 제목 标题");
        about.put("rules_edition", "abc");
        byte[] file = ParquetExport.write(List.of(column("a", ExportColumn.Type.TEXT)), List.of(), about);

        assertThat(query(file, "SELECT decode(key), decode(value) FROM parquet_kv_metadata(%s)"))
                .containsExactly("[title, It's \"the\" title: 제목 标题]", "[rules_edition, abc]");
    }

    @Test
    void longTable_givesTheSameBytesInTheSameOrder() throws IOException, SQLException {
        List<List<Integer>> rows =
                IntStream.range(0, 300_000).mapToObj(List::of).toList();
        List<ExportColumn> columns = List.of(column("n", ExportColumn.Type.WHOLE));
        byte[] file = ParquetExport.write(columns, rows, Map.of("title", "t"));

        assertThat(ParquetExport.write(columns, rows, Map.of("title", "t"))).isEqualTo(file);
        assertThat(query(
                        file,
                        "SELECT count(*) FROM (SELECT n, file_row_number AS r FROM read_parquet(%s, "
                                + "file_row_number = true)) WHERE n = r"))
                .containsExactly("[300000]");
    }

    @Test
    void hostileNameOfAColumn_isOnlyAName() throws IOException, SQLException {
        String name = "a\"; DROP TABLE exported; --'";
        byte[] file = ParquetExport.write(
                List.of(column(name, ExportColumn.Type.TEXT)), List.of(List.of("x")), Map.of("title", "t"));

        assertThat(query(file, "SELECT column_name FROM (DESCRIBE SELECT * FROM %s)"))
                .containsExactly("[" + name + "]");
    }
}
