package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
                    file.shown(),
                    false,
                    String.join(",", columns),
                    StandardCharsets.UTF_8,
                    ',',
                    columns,
                    List.of());
        } catch (EngineException | AppException e) {
            throw damaged(file, e);
        }
    }

    /** Writes the table as CSV; where the disk of the scratch folder is full, that is said instead. */
    static void copy(SourceFile file, Engine engine, Path target) {
        try {
            engine.execute("staging/from_parquet", Map.of("source", file.path().toString(), "file", target.toString()));
        } catch (EngineException | AppException e) {
            if (String.valueOf(e.getMessage()).contains("disk is full")) {
                throw e;
            }
            throw damaged(file, e);
        }
    }

    private static AppException damaged(SourceFile file, RuntimeException e) {
        String said = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
        AppException exception = AppException.wrongUse(
                file.shown() + " is a damaged Parquet file: "
                        + said.lines().findFirst().orElse("") + ".",
                "Get it again from its publisher.");
        exception.initCause(e);
        return exception;
    }
}
