package org.tidewaiter.casebook.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;

/**
 * A database in one file that only its owner can read. What a write has accepted is on the disk: the journal is written
 * ahead and forced at every commit. Several processes may use it; a writer waits for another. Not for several threads.
 */
public final class SqliteFile implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000; // a commit takes milliseconds; a person waits no longer

    /**
     * What such a file is for.
     *
     * @param file its name
     * @param scripts the folder of its statements under sql/; its schema is in {@code schema/001.sql} and so on
     * @param newest number of the last file of the schema
     * @param name as messages call it
     */
    public record Kind(String file, String scripts, int newest, String name) {}

    private final Kind kind;
    private final Connection connection;
    private final Statements statements;

    private SqliteFile(Kind kind, Connection connection) {
        this.kind = kind;
        this.connection = connection;
        this.statements = new Statements(connection, kind);
    }

    /** Opens the file of a folder; makes it where there is none, and brings its schema up to date. */
    public static SqliteFile open(PrivateFolder folder, Kind kind) {
        folder.create();
        try {
            folder.open(kind.file()).close(); // SQLite would make it readable for all, and its journals like it
            SqliteFile file = new SqliteFile(
                    kind, connect(folder.path().resolve(kind.file()).toString()));
            file.bringUpToDate();
            return file;
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The " + kind.name() + " in " + folder.path() + " cannot be opened.",
                    "Check the permissions of the folder and the room on its disk.",
                    e);
        } catch (SQLException e) {
            throw Statements.unusable(kind, e);
        }
    }

    private static Connection connect(String file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY); // nothing of a report in temporary files
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON"); // what is deleted is overwritten
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private void bringUpToDate() {
        int version = version();
        if (version > kind.newest()) {
            throw AppException.wrongUse(
                    "The " + kind.name() + " was written by a newer Tidewaiter (schema " + version + ", this one knows "
                            + kind.newest() + ").",
                    "Use the newer program; an older one could damage it.");
        }
        if (version < kind.newest()) {
            write(() -> {
                for (int next = version() + 1; next <= kind.newest(); next++) { // another process may have been first
                    statements.script("schema/" + String.format(Locale.ROOT, "%03d", next));
                }
                return kind.newest();
            });
        }
    }

    private int version() {
        return statements
                .find("version", Statements.Values.of(), row -> row.getInt(1))
                .orElseThrow();
    }

    /** The statements of this file. */
    public Statements statements() {
        return statements;
    }

    /** Does everything or nothing; when this returns, what was done survives a crash. */
    public <T> T write(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Statements.unusable(kind, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Statements.unusable(kind, e);
        }
    }
}
