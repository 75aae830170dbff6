package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.tidewaiter.trade.AppException;

/**
 * The right to add releases, for as long as it is open. Drafts may be filled side by side; each is committed by itself, so
 * that a kill leaves those that were committed and nothing else.
 */
public final class Writing implements AutoCloseable {
    private final Warehouse warehouse;
    private final WriteLock lock;
    private final AtomicInteger drafts = new AtomicInteger();

    private Writing(Warehouse warehouse, WriteLock lock) {
        this.warehouse = warehouse;
        this.lock = lock;
    }

    static Writing take(Warehouse warehouse, WaitPolicy waiting) {
        WriteLock lock = WriteLock.take(warehouse.home(), waiting);
        try {
            // We hold the lock, so whatever lies there belongs to nobody alive.
            Disk.deleteContents(warehouse.home().resolve("drafts"));
            Files.createDirectories(warehouse.releases());
        } catch (IOException e) {
            lock.close();
            throw cannotWrite(warehouse.home(), e);
        }
        return new Writing(warehouse, lock);
    }

    /** Starts a release whose engine uses one core, for drafts that are filled side by side. */
    public Draft beginOnOneCore() {
        return begin(() -> {}, OptionalInt.of(1));
    }

    /** Starts a release whose engine uses all cores. */
    public Draft begin() {
        return begin(() -> {}, OptionalInt.empty());
    }

    /** Starts a release; {@code atEnd} runs when its draft is closed. */
    Draft begin(Runnable atEnd, OptionalInt threads) {
        Path all = warehouse.home().resolve("drafts");
        String name = ProcessHandle.current().pid() + "-" + drafts.incrementAndGet();
        Path folder = all.resolve("draft-" + name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            atEnd.run();
            throw cannotWrite(folder, e);
        }
        EngineOptions engine =
                EngineOptions.spillingTo(all.resolve("spill-" + name)).withThreads(threads);
        return new Draft(warehouse, folder, engine, atEnd);
    }

    static AppException cannotWrite(Path folder, IOException e) {
        return AppException.unavailable(
                "The folder " + folder + " cannot be written: " + e.getMessage(),
                "Check its permissions and the free space of its disk.",
                e);
    }

    @Override
    public void close() {
        lock.close();
    }
}
