package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.EngineException;

/** Tables in Parquet: only their column names are needed here, the rest goes through the reader of CSV. */
final class ParquetTables {
    private ParquetTables() {}

    static Head head(SourceFile file) {
        try (Engine engine = Engine.open()) {
            List<String> columns = engine.list(
                    "staging/parquet_columns", Map.of("file", file.path().toString()), row -> row.getString("name"));
            return new Head(
                    file.tableName(),
                    file.path().toString(),
                    false,
                    String.join(",", columns),
                    StandardCharsets.UTF_8,
                    ',',
                    columns,
                    List.of());
        } catch (EngineException e) {
            AppException exception = AppException.wrongUse(
                    file.path() + " is a damaged Parquet file: "
                            + e.engineMessage().lines().findFirst().orElse("") + ".",
                    "Get it again from its publisher.");
            exception.initCause(e);
            throw exception;
        }
    }
}
