package org.tidewaiter.web.users;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.casebook.store.SqliteFile;
import org.tidewaiter.casebook.store.Statements;

/** The users of a server with their sessions and keys. Safe for many threads and several processes. */
public final class Team implements AutoCloseable {
    private static final SqliteFile.Kind KIND = new SqliteFile.Kind("web.sqlite", "web", 1, "file of users");

    private final SqliteFile file;
    private final InstantSource clock;

    private Team(SqliteFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Opens the users beside the releases of a folder; makes the file where there is none. */
    public static Team open(Path home, InstantSource clock) {
        return new Team(SqliteFile.open(PrivateFolder.at(home.resolve("web")), KIND), clock);
    }

    /** Whether there are users at all. */
    public static boolean exists(Path home) {
        return Files.exists(home.resolve("web").resolve(KIND.file()));
    }

    public Users users() {
        return new Users(this);
    }

    public Sessions sessions() {
        return new Sessions(this);
    }

    public Keys keys() {
        return new Keys(this);
    }

    long now() {
        return clock.instant().getEpochSecond();
    }

    synchronized <T> T read(Function<Statements, T> work) {
        return work.apply(file.statements());
    }

    synchronized <T> T write(Function<Statements, T> work) {
        return file.write(() -> work.apply(file.statements()));
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
