package org.tidewaiter.warehouse;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * One DuckDB in memory over the Parquet files. Runs the files of {@link SqlLibrary} by name, so that no statement is
 * ever put together from input. Not for several threads at once; the engine itself uses all cores.
 */
public final class Engine implements AutoCloseable {
    private final DuckDBConnection connection;
    private final Map<String, List<String>> columnsOf = new HashMap<>();

    private Engine(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** An engine with the standard settings. */
    public static Engine open() {
        return open(EngineOptions.standard());
    }

    /** An engine that never reaches for the network: extensions are neither installed nor loaded by themselves. */
    public static Engine open(EngineOptions options) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", options.memoryMegabytes() + "MB");
        settings.setProperty("temp_directory", options.temporaryFolder().toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        options.threads().ifPresent(threads -> settings.setProperty("threads", Integer.toString(threads)));
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
            Engine engine = new Engine(connection.unwrap(DuckDBConnection.class));
            engine.execute("warehouse/settings");
            engine.execute("warehouse/release_rows");
            return engine;
        } catch (SQLException e) {
            throw AppException.unavailable(
                    "The query engine does not start: " + e.getMessage(),
                    "Check that the temporary folder " + options.temporaryFolder() + " can be written.",
                    e);
        }
    }

    /** Loads the engine's own library, so that a later opening finds it there. */
    public static void prepare() {
        open().close();
    }

    /** Runs every statement of a file that needs no parameters. */
    public void execute(String sqlName) {
        execute(sqlName, Map.of());
    }

    /** Runs every statement of a file; results are dropped. */
    public void execute(String sqlName, Map<String, ?> parameters) {
        SqlFile file = checked(sqlName, parameters);
        for (SqlFile.Statement statement : file.statements()) {
            try (PreparedStatement prepared = prepare(statement, parameters)) {
                prepared.execute();
            } catch (SQLException e) {
                throw failure(sqlName, e);
            }
        }
    }

    /** Runs a file and hands each row of its last statement to a consumer, without holding them all. */
    public void forEach(String sqlName, Map<String, ?> parameters, Consumer<Row> consumer) {
        SqlFile file = checked(sqlName, parameters);
        List<SqlFile.Statement> statements = file.statements();
        for (int i = 0; i < statements.size(); i++) {
            try (PreparedStatement prepared = prepare(statements.get(i), parameters)) {
                if (i < statements.size() - 1) {
                    prepared.execute();
                    continue;
                }
                try (ResultSet results = prepared.executeQuery()) {
                    Row row = new Row(sqlName, results);
                    while (results.next()) {
                        consumer.accept(row);
                    }
                }
            } catch (SQLException e) {
                throw failure(sqlName, e);
            }
        }
    }

    /** Rows of the last statement of a file. */
    public <T> List<T> list(String sqlName, Map<String, ?> parameters, RowMapper<T> mapper) {
        List<T> rows = new ArrayList<>();
        forEach(sqlName, parameters, row -> rows.add(mapper.map(row)));
        return rows;
    }

    /** The only row, if there is one; more than one is our fault. */
    public <T> Optional<T> find(String sqlName, Map<String, ?> parameters, RowMapper<T> mapper) {
        List<T> rows = list(sqlName, parameters, mapper);
        if (rows.size() > 1) {
            throw new IllegalStateException("sql/" + sqlName + ".sql gives " + rows.size() + " rows instead of one");
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** The only row. */
    public <T> T get(String sqlName, Map<String, ?> parameters, RowMapper<T> mapper) {
        return find(sqlName, parameters, mapper)
                .orElseThrow(() -> new IllegalStateException("sql/" + sqlName + ".sql gives no row"));
    }

    /** The whole number in the first column of the only row. */
    public long getLong(String sqlName, Map<String, ?> parameters) {
        return get(sqlName, parameters, row -> row.getLong(row.columns().getFirst()));
    }

    /** The amount in the first column of the only row; empty where it is NULL. */
    public Optional<BigDecimal> findDecimal(String sqlName, Map<String, ?> parameters) {
        return find(sqlName, parameters, row -> row.findDecimal(row.columns().getFirst()))
                .flatMap(value -> value);
    }

    /** Appends rows to a table; {@code columns} names all of its columns in order, as a check on both sides. */
    public void insert(String table, List<String> columns, Iterable<? extends @Nullable Object[]> rows) {
        List<String> actual = columnsOf.computeIfAbsent(
                table,
                name -> list("warehouse/table_columns", Map.of("table", name), row -> row.getString("column_name")));
        if (!actual.equals(columns)) {
            throw new IllegalArgumentException("table " + table + " has columns " + actual + ", not " + columns);
        }
        try (DuckDBAppender appender = connection.createAppender(table)) {
            for (@Nullable Object[] row : rows) {
                appender.beginRow();
                for (Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw failure("warehouse/table_columns", e);
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Boolean truth -> appender.append(truth.booleanValue());
            case Byte number -> appender.append(number.byteValue());
            case Short number -> appender.append(number.shortValue());
            case Integer number -> appender.append(number.intValue());
            case Long number -> appender.append(number.longValue());
            case Double number -> appender.append(number.doubleValue());
            case BigDecimal number -> appender.append(number);
            case BigInteger number -> appender.append(number);
            case LocalDate day -> appender.append(day);
            default ->
                throw new IllegalArgumentException(
                        "cannot append a " + value.getClass().getName());
        }
    }

    private static SqlFile checked(String sqlName, Map<String, ?> parameters) {
        SqlFile file = SqlLibrary.packed().get(sqlName);
        file.check(parameters);
        return file;
    }

    private PreparedStatement prepare(SqlFile.Statement statement, Map<String, ?> parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement.text());
        try {
            int number = 1;
            for (Object value : statement.arrange(parameters)) {
                bind(prepared, number++, value);
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private void bind(PreparedStatement prepared, int number, @Nullable Object value) throws SQLException {
        if (value instanceof Collection<?> collection) {
            boolean whole = !collection.isEmpty() && collection.stream().allMatch(Integer.class::isInstance);
            prepared.setArray(number, connection.createArrayOf(whole ? "INTEGER" : "VARCHAR", collection.toArray()));
        } else {
            prepared.setObject(number, value);
        }
    }

    /** A full disk, a lost or damaged file and too little memory are things the user can mend. */
    private static RuntimeException failure(String sqlName, SQLException e) {
        String message = String.valueOf(e.getMessage());
        String first = message.lines().findFirst().orElse(message);
        if (message.startsWith("Out of Memory Error")) {
            return AppException.unavailable(
                    "The query engine ran out of memory: " + first,
                    "Ask for fewer periods or partners at once, or free space in the temporary folder.",
                    e);
        }
        if (message.contains("No space left")) {
            Matcher file = Pattern.compile("file \\\\?\"([^\"\\\\]+)").matcher(first);
            return AppException.unavailable(
                    "The disk is full" + (file.find() ? ": " + file.group(1) + " could not be written in whole." : "."),
                    "Free space on that disk, or give another folder with --home; what was loaded before is unharmed.",
                    e);
        }
        boolean damaged = message.startsWith("Invalid Input Error")
                && first.toLowerCase(Locale.ROOT).contains("parquet");
        if (message.startsWith("IO Error") || damaged || message.contains("TProtocolException")) {
            return AppException.unavailable(
                    "A file cannot be read or written: " + first,
                    "Check that the folder of releases is complete and the disk is not full.",
                    e);
        }
        return new EngineException(sqlName, e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the query engine does not close", e);
        }
    }
}
