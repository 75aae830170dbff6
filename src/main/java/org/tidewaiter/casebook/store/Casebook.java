package org.tidewaiter.casebook.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.sqlite.SQLiteConfig;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;

/**
 * The file that keeps what people write. What a method has accepted is on the disk: the journal is written ahead and
 * forced at every commit. Several processes may use it; a writer waits for another.
 */
public final class Casebook implements AutoCloseable {
    private static final String FILE = "casebook.sqlite";
    private static final int NEWEST = 2; // last file of sql/casebook/schema
    private static final int PATIENCE_MILLIS = 20_000; // a commit takes milliseconds; a person waits no longer

    private final Connection connection;
    private final Statements statements;

    private Casebook(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** Opens the casebook of a folder of releases; makes it where there is none. */
    public static Casebook open(Path home) {
        PrivateFolder folder = PrivateFolder.at(home.resolve("casebook")).create();
        try {
            folder.open(FILE).close(); // SQLite would make it readable for all, and its journals like it
            Casebook casebook = new Casebook(connect(folder.path().resolve(FILE)));
            casebook.bringUpToDate();
            return casebook;
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The casebook in " + folder.path() + " cannot be opened.",
                    "Check the permissions of the folder and the room on its disk.",
                    e);
        } catch (SQLException e) {
            throw Statements.unusable(e);
        }
    }

    /** Whether there is a casebook, so that a question need not make one. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve("casebook").resolve(FILE));
    }

    private static Connection connect(Path file) throws SQLException {
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
        if (version > NEWEST) {
            throw AppException.wrongUse(
                    "The casebook was written by a newer Tidewaiter (schema " + version + ", this one knows " + NEWEST
                            + ").",
                    "Use the newer program; an older one could damage it.");
        }
        if (version < NEWEST) {
            write(() -> {
                for (int next = version() + 1; next <= NEWEST; next++) { // another process may have been first
                    statements.script("schema/" + String.format(java.util.Locale.ROOT, "%03d", next));
                }
                return NEWEST;
            });
        }
    }

    private int version() {
        return statements
                .find("version", Statements.Values.of(), row -> row.getInt(1))
                .orElseThrow();
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
            throw Statements.unusable(e);
        }
    }

    /**
     * Writes the file anew and empties its journal, so that neither holds what was deleted. Blocks that the disk itself
     * set free are beyond reach.
     */
    public void scrub() {
        statements.script("rewrite");
        boolean isBusy = statements
                .find("journal_empty", Statements.Values.of(), row -> row.getInt(1) != 0)
                .orElseThrow();
        if (isBusy) {
            throw AppException.unavailable(
                    "Another program reads the casebook, so older text may still stand in its journal.",
                    "Close that program and do it again.");
        }
    }

    public Claims claims() {
        return new Claims(statements);
    }

    public Decisions decisions() {
        return new Decisions(statements);
    }

    public Documents documents() {
        return new Documents(statements);
    }

    public Links links() {
        return new Links(statements);
    }

    public Reports reports() {
        return new Reports(statements);
    }

    public Watches watches() {
        return new Watches(statements);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Statements.unusable(e);
        }
    }
}
