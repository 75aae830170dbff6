package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

class TableFileTest {
    @TempDir
    private Path home;

    private View view;

    @BeforeEach
    void look() {
        view = InventedTable.view(home);
    }

    private byte[] write(TableFile format, String... parameters) {
        return write(format, InventedTable.thousand(), parameters);
    }

    private byte[] write(TableFile format, TableSource source, String... parameters) {
        TablePage page = Tables.embed(view, source, InventedTable.parameters(parameters));
        return format.write(page, TableFacts.of(view, page));
    }

    private List<String> csv(String... parameters) {
        return new String(write(TableFile.CSV, parameters), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private List<String> parquet(byte[] file, String sql) throws IOException, SQLException {
        Path path = Files.write(home.resolve("table.parquet"), file);
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql.formatted("'" + path + "'"))) {
            while (results.next()) {
                rows.add(results.getString(1));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void sameTable_givesTheSameBytes(TableFile format) {
        assertThat(write(format, "invented.q", "석")).isEqualTo(write(format, "invented.q", "석"));
        byte[] whole = write(format, "invented.sort", "-score");
        assertThat(write(format, "invented.sort", "-score", "invented.page", "7", "invented.size", "50"))
                .isEqualTo(whole);
    }

    @Test
    void csv_hasEveryRowWithValuesAndWhatTheyAre() {
        List<String> lines = csv();
        assertThat(lines).hasSize(1001);
        assertThat(lines.getFirst())
                .isEqualTo("rank,name,value_cny,score,since,answer,"
                        + "table_title,table_notes,permalink,data_edition,rules_edition");
        assertThat(lines.get(2))
                .startsWith(
                        "2,흑연 1,79.19,0.125,2017-01-02,undetermined,\"Invented goods, January to October 2023, CNY\","
                                + "Invented figures: do not cite them. =1+1 is a note.,"
                                + "\"/tables/invented?reporter=CN&partner=KP&period=2023-01..2023-10");
        assertThat(lines.get(10)).startsWith("10,").contains(",,1.125,");
    }

    @Test
    void csvAndWorkbook_runNoFormula() throws IOException {
        assertThat(csv().get(4)).startsWith("4,'" + InventedTable.FORMULA);
        assertThat(csv().get(6)).startsWith("6,'+1-2");
        assertThat(csv().get(7)).startsWith("7,'@sum");
        try (ReadableWorkbook workbook = workbook()) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(4).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(4).getCell(1).asString()).startsWith("'" + InventedTable.FORMULA);
        }
    }

    private ReadableWorkbook workbook(String... parameters) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(write(TableFile.XLSX, parameters)));
    }

    @Test
    void workbook_hasNumbersAndASecondSheetAboutThem() throws IOException {
        try (ReadableWorkbook workbook = workbook("invented.q", "흑연")) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(126);
            assertThat(rows.get(1).getCell(2).asNumber()).isEqualByComparingTo("79.19");
            List<Row> about = workbook.getSheet(1).orElseThrow().read();
            assertThat(about.get(1).getCellText(1)).isEqualTo("Invented goods, January to October 2023, CNY");
            assertThat(about.get(2).getCellText(1)).endsWith("Filtered: only rows that contain “흑연”, 125 of 1000.");
            assertThat(about.get(3).getCellText(1))
                    .startsWith("/tables/invented?")
                    .endsWith("&invented.q=%ED%9D%91%EC%97%B0");
        }
    }

    @Test
    void parquet_hasTypesOfTheWholeTableAndItsFacts() throws IOException, SQLException {
        byte[] file = write(TableFile.PARQUET, "invented.q", "흑연", "invented.sort", "-value_cny");
        assertThat(parquet(file, "SELECT column_type FROM (DESCRIBE SELECT * FROM %s)"))
                .containsExactly("BIGINT", "VARCHAR", "DECIMAL(38,2)", "DOUBLE", "DATE", "VARCHAR");
        assertThat(parquet(file, "SELECT name FROM %s")).hasSize(125).startsWith("흑연 505");
        assertThat(parquet(file, "SELECT decode(key) FROM parquet_kv_metadata(%s)"))
                .isEqualTo(TableFacts.NAMES);
        assertThat(parquet(write(TableFile.PARQUET), "SELECT name FROM %s WHERE rank = 4"))
                .containsExactly(InventedTable.FORMULA + " 3");
    }

    @Test
    void json_hasPlainValuesUnderTheirNames() throws IOException {
        JsonNode json = new ObjectMapper().readTree(write(TableFile.JSON, "invented.sort", "value_cny"));
        assertThat(json.get("table_title").asText()).startsWith("Invented goods");
        assertThat(json.get("sort").asText()).isEqualTo("value_cny");
        assertThat(json.get("rules_edition").asText())
                .isEqualTo(view.site().editions().rules());
        assertThat(json.get("rows_in_all").asInt()).isEqualTo(1000);
        assertThat(json.at("/rows/0/value_cny").decimalValue()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(json.at("/rows/999/value_cny").isNull()).isTrue();
        assertThat(json.at("/columns/2/title").asText()).isEqualTo("Value, CNY");
    }

    @ParameterizedTest
    @EnumSource
    void tableWithoutRows_isAFileWithItsColumns(TableFile format) throws IOException, SQLException {
        byte[] file = write(format, new InventedTable("none", 0));
        switch (format) {
            case CSV ->
                assertThat(new String(file, StandardCharsets.UTF_8))
                        .startsWith("rank,name,")
                        .endsWith("rules_edition\n");
            case JSON ->
                assertThat(new ObjectMapper().readTree(file).get("rows")).isEmpty();
            case PARQUET -> assertThat(parquet(file, "SELECT count(*) FROM %s")).containsExactly("0");
            case XLSX -> {
                try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                    assertThat(workbook.getFirstSheet().read()).hasSize(1);
                }
            }
        }
    }

    /** One cell of the given text. */
    private record OneText(String text) implements TableSource {
        @Override
        public String id() {
            return "one";
        }

        @Override
        public Table read(View view, Parameters parameters) {
            return new Table(
                    id(), "t", List.of(Column.text("a", "A")), List.of(List.of(Cell.of(text))), "e", List.of());
        }
    }

    @Test
    void textTooLongForASheet_isRefusedWithAWayOut() {
        OneText source = new OneText("x".repeat(40_000));
        assertThatThrownBy(() -> write(TableFile.XLSX, source))
                .isInstanceOf(AppException.class)
                .hasMessage("A text of 40000 characters is longer than a cell of a sheet holds.");
        assertThat(write(TableFile.CSV, source)).hasSizeGreaterThan(40_000);
    }

    @ParameterizedTest
    @EnumSource
    void signsThatNobodySees_breakNoFile(TableFile format) throws IOException, SQLException {
        byte[] file = write(format, new OneText("a\u0000b\u0008c\r\nd\ud800e\u2028f"));
        switch (format) {
            case CSV -> assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"a\u0000b\u0008c\r\nd?e");
            case JSON ->
                assertThat(new ObjectMapper().readTree(file).at("/rows/0/a").asText())
                        .startsWith("a\u0000b\u0008c\r\nd");
            case PARQUET ->
                assertThat(parquet(file, "SELECT a FROM %s")).first().asString().startsWith("a\u0000b\u0008c\r\nd");
            case XLSX -> {
                try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                    assertThat(workbook.getFirstSheet().read().get(1).getCellText(0))
                            .startsWith("a")
                            .contains("d");
                }
            }
        }
    }
}
