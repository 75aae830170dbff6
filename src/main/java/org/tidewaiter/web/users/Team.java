package org.tidewaiter.web.users;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.casebook.store.SqliteFile;
import org.tidewaiter.casebook.store.Statements;

/** The users of a server with their sessions and keys. Safe for many threads and several processes. */
public final class Team implements AutoCloseable {
    private static final SqliteFile.Kind KIND = new SqliteFile.Kind("web.sqlite", "web", 1, "file of users");

    private final SqliteFile file;
    private final InstantSource clock;
    private boolean writing;

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
        if (writing) {
            return work.apply(file.statements()); // part of what is already under way
        }
        writing = true;
        try {
            return file.write(() -> work.apply(file.statements()));
        } finally {
            writing = false;
        }
    }

    /** Changes something and logs it: both or, where the change is refused or the log does not hold, neither. */
    public <T> T change(Supplier<T> work, Runnable log) {
        return write(statements -> {
            T result = work.get();
            log.run();
            return result;
        });
    }

    /** The same where nothing is to be answered. */
    public void change(Runnable work, Runnable log) {
        change(
                () -> {
                    work.run();
                    return true;
                },
                log);
    }

    @Override
    public synchronized void close() {
        file.close();
    }
}
