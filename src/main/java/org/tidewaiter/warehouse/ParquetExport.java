package org.tidewaiter.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Any table as a Parquet file for somebody else's tools, with facts about it in the file's own metadata. */
public final class ParquetExport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ParquetExport() {}

    /**
     * The file. The same rows give the same bytes.
     *
     * @param columns names and types, in order
     * @param rows values under the columns; null where nothing is known
     * @param about what the file says of itself, by name; never nothing
     */
    public static byte[] write(
            List<ExportColumn> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            Map<String, String> about) {
        if (columns.isEmpty() || about.isEmpty()) {
            throw new IllegalArgumentException("a table without columns or without a word about itself");
        }
        // several threads would cut a long table into row groups at places that differ from run to run
        EngineOptions options = EngineOptions.standard().withThreads(OptionalInt.of(1));
        try {
            Path file = Files.createTempFile("tidewaiter", ".parquet");
            try (Engine engine = Engine.open(options)) {
                engine.execute(
                        "warehouse/export/create",
                        Map.of(
                                "types", object(columns, ExportColumn::name, ExportColumn::sqlType),
                                "about", MAPPER.writeValueAsString(about),
                                "about_types", object(about.keySet(), name -> name, name -> "VARCHAR")));
                engine.insert(
                        "exported",
                        columns.stream().map(ExportColumn::name).toList(),
                        rows.stream().map(row -> converted(columns, row)).toList());
                engine.execute("warehouse/export/write", Map.of("file", file.toString()));
                return Files.readAllBytes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The file cannot be written: " + e.getMessage(), "Free space in the temporary folder.", e);
        }
    }

    private static @Nullable Object[] converted(List<ExportColumn> columns, List<? extends @Nullable Object> row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).converted(row.get(i)));
        }
        return values.toArray();
    }

    private static <T> String object(Iterable<T> items, Function<T, String> name, Function<T, String> value)
            throws JsonProcessingException {
        Map<String, String> all = new LinkedHashMap<>();
        items.forEach(item -> all.put(name.apply(item), value.apply(item)));
        return MAPPER.writeValueAsString(all);
    }
}
