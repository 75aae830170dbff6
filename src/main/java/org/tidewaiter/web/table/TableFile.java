package org.tidewaiter.web.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.CsvTable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.warehouse.ExportColumn;
import org.tidewaiter.warehouse.ParquetExport;

/** Files that a table can be taken away as: all rows that the filter leaves, values instead of printed text, and what they are. */
public enum TableFile {
    CSV("CSV", "text/csv; charset=utf-8"),
    XLSX("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PARQUET("Parquet", "application/vnd.apache.parquet"),
    JSON("JSON", "application/json");

    private final String title;
    private final String type;

    TableFile(String title, String type) {
        this.title = title;
        this.type = type;
    }

    static Optional<TableFile> find(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** As people name it. */
    public String title() {
        return title;
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    byte[] write(TablePage page, TableFacts facts) {
        return switch (this) {
            case CSV -> csv(page, facts).getBytes(StandardCharsets.UTF_8);
            case XLSX -> TableWorkbook.write(page, facts);
            case PARQUET -> parquet(page, facts);
            case JSON -> json(page, facts).getBytes(StandardCharsets.UTF_8);
        };
    }

    static List<String> keys(TablePage page) {
        return page.table().columns().stream().map(Column::key).toList();
    }

    static List<@Nullable Object> values(List<Cell> row) {
        List<@Nullable Object> values = new ArrayList<>();
        row.forEach(cell -> values.add(cell.value()));
        return values;
    }

    /** The facts stand in every row, so that they stay with it when rows of several files are put together. */
    private static String csv(TablePage page, TableFacts facts) {
        List<String> heading = new ArrayList<>(keys(page));
        heading.addAll(TableFacts.NAMES);
        CsvTable csv = new CsvTable(heading);
        for (List<Cell> row : page.found()) {
            List<@Nullable Object> values = values(row);
            values.addAll(facts.texts().values());
            csv.add(values.toArray());
        }
        return csv.text();
    }

    /** Types go by all rows of the table, so that they do not change with the filter. */
    private static byte[] parquet(TablePage page, TableFacts facts) {
        List<ExportColumn> columns = new ArrayList<>();
        for (int i = 0; i < page.table().columns().size(); i++) {
            int column = i;
            List<@Nullable Object> values = new ArrayList<>();
            page.table().rows().forEach(row -> values.add(row.get(column).value()));
            columns.add(ExportColumn.of(page.table().columns().get(i).key(), values));
        }
        return ParquetExport.write(
                columns, page.found().stream().map(TableFile::values).toList(), facts.texts());
    }

    private record Document(
            String id,
            String tableTitle,
            List<String> tableNotes,
            String permalink,
            String dataEdition,
            String rulesEdition,
            String sort,
            String filter,
            int rowsInAll,
            List<Named> columns,
            List<Map<String, @Nullable Object>> rows) {}

    private record Named(String key, String title, boolean numeric) {}

    private static String json(TablePage page, TableFacts facts) {
        List<String> keys = keys(page);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<Cell> row : page.found()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                object.put(keys.get(i), row.get(i).value());
            }
            rows.add(object);
        }
        List<Named> columns = page.table().columns().stream()
                .map(column -> new Named(column.key(), column.title(), column.numeric()))
                .toList();
        return Json.write(new Document(
                        page.table().id(),
                        facts.title(),
                        facts.notes(),
                        facts.permalink(),
                        facts.dataEdition(),
                        facts.rulesEdition(),
                        page.query().sort(),
                        page.query().filter(),
                        page.total(),
                        columns,
                        rows))
                + "\n";
    }
}
