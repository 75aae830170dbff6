package org.tidewaiter.casebook.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.SqlFile;
import org.tidewaiter.warehouse.SqlLibrary;

/** Runs the statements of one folder of sql/ with named values. */
public final class Statements {
    private final Connection connection;
    private final SqliteFile.Kind kind;

    Statements(Connection connection, SqliteFile.Kind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /** Reads one row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The values of a statement by name; a null is a value. */
    public static final class Values {
        private final Map<String, @Nullable Object> byName = new HashMap<>();

        public static Values of() {
            return new Values();
        }

        public Values with(String name, @Nullable Object value) {
            byName.put(name, value);
            return this;
        }
    }

    /** Runs every statement of a file that takes no values. */
    void script(String name) {
        for (SqlFile.Statement statement : file(name).statements()) {
            run(statement, Values.of(), PreparedStatement::execute);
        }
    }

    /** Changes rows; answers how many. */
    public int update(String name, Values values) {
        return run(only(name), values, PreparedStatement::executeUpdate);
    }

    /** Adds a row; answers the number it was given. */
    public long insert(String name, Values values) {
        return find(name, values, row -> row.getLong(1))
                .orElseThrow(() ->
                        new IllegalStateException("sql/" + kind.scripts() + "/" + name + ".sql returns no number"));
    }

    public <T> List<T> list(String name, Values values, Reader<T> reader) {
        return run(only(name), values, prepared -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = prepared.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    public <T> Optional<T> find(String name, Values values, Reader<T> reader) {
        return list(name, values, reader).stream().findFirst();
    }

    private SqlFile file(String name) {
        return SqlLibrary.packed().get(kind.scripts() + "/" + name);
    }

    private SqlFile.Statement only(String name) {
        List<SqlFile.Statement> statements = file(name).statements();
        if (statements.size() != 1) {
            throw new IllegalArgumentException(
                    "sql/" + kind.scripts() + "/" + name + ".sql holds " + statements.size() + " statements");
        }
        return statements.getFirst();
    }

    /** Something done with a prepared statement. */
    private interface Step<T> {
        T with(PreparedStatement prepared) throws SQLException;
    }

    private <T> T run(SqlFile.Statement statement, Values values, Step<T> step) {
        Set<String> wanted = new TreeSet<>(statement.parameters());
        if (!wanted.equals(values.byName.keySet())) {
            throw new IllegalArgumentException("the statement wants " + wanted + ", not " + values.byName.keySet());
        }
        try (PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            int position = 1;
            for (String parameter : statement.parameters()) {
                prepared.setObject(position++, values.byName.get(parameter));
            }
            return step.with(prepared);
        } catch (SQLException e) {
            throw unusable(kind, e);
        }
    }

    /** The driver's words may quote what was being written, so they go no further. */
    static AppException unusable(SqliteFile.Kind kind, SQLException e) {
        return AppException.unavailable(
                "The " + kind.name() + " cannot be read or written (SQLite error " + e.getErrorCode() + ").",
                "Check the room and the permissions of its folder; if another program holds it, wait and try again.");
    }
}
