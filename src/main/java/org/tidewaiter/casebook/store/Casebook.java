package org.tidewaiter.casebook.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;

/** The file that keeps what people write. What a method has accepted is on the disk. */
public final class Casebook implements AutoCloseable {
    private static final int NEWEST = 2; // last file of sql/casebook/schema
    private static final SqliteFile.Kind KIND = new SqliteFile.Kind("casebook.sqlite", "casebook", NEWEST, "casebook");

    private final SqliteFile file;

    private Casebook(SqliteFile file) {
        this.file = file;
    }

    /** Opens the casebook of a folder of releases; makes it where there is none. */
    public static Casebook open(Path home) {
        return new Casebook(SqliteFile.open(PrivateFolder.at(home.resolve("casebook")), KIND));
    }

    /** Whether there is a casebook, so that a question need not make one. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve("casebook").resolve(KIND.file()));
    }

    /** Does everything or nothing; when this returns, what was done survives a crash. */
    public <T> T write(Supplier<T> work) {
        return file.write(work);
    }

    /**
     * Writes the file anew and empties its journal, so that neither holds what was deleted. Blocks that the disk itself
     * set free are beyond reach.
     */
    public void scrub() {
        file.statements().script("rewrite");
        boolean isBusy = file.statements()
                .find("journal_empty", Statements.Values.of(), row -> row.getInt(1) != 0)
                .orElseThrow();
        if (isBusy) {
            throw AppException.unavailable(
                    "Another program reads the casebook, so older text may still stand in its journal.",
                    "Close that program and do it again.");
        }
    }

    public Claims claims() {
        return new Claims(file.statements());
    }

    public Decisions decisions() {
        return new Decisions(file.statements());
    }

    public Documents documents() {
        return new Documents(file.statements());
    }

    public Links links() {
        return new Links(file.statements());
    }

    public Reports reports() {
        return new Reports(file.statements());
    }

    public Watches watches() {
        return new Watches(file.statements());
    }

    @Override
    public void close() {
        file.close();
    }
}
