package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.warehouse.Writing;

/**
 * Loads several files in their order. Small ones, which keep one core busy, are staged side by side ahead of their turn;
 * each is committed when its turn comes, so what comes out is what loading them one by one gives.
 */
public final class BatchLoad implements AutoCloseable {
    private static final int CORES = 2; // more would wait for the commits
    private static final int AHEAD = 3; // files staged and not yet committed
    private static final long SMALL = 4 << 20; // bytes; larger files keep the cores busy by themselves

    private record Turn(GivenFile file, @Nullable Future<Staged> staged) {}

    private final Warehouse warehouse;
    private final LoadOptions options;
    private final Iterator<GivenFile> files;
    private final boolean alone;
    private final Queue<Turn> turns = new ArrayDeque<>();
    private final ExecutorService crew = Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().daemon().name("load", 1).factory());
    private @Nullable Writing writing;

    /** Files where the person has them. */
    public static BatchLoad of(Warehouse warehouse, List<Path> files, LoadOptions options) {
        return new BatchLoad(warehouse, files.stream().map(GivenFile::at).toList(), options);
    }

    public BatchLoad(Warehouse warehouse, List<GivenFile> files, LoadOptions options) {
        this.warehouse = warehouse;
        this.options = options;
        this.files = List.copyOf(files).iterator();
        this.alone = files.size() == 1;
    }

    /** Loads the next file; what is wrong with it is thrown, and the one after it is next. */
    public LoadReport next(Progress progress) {
        while (turns.size() < AHEAD && files.hasNext()) {
            GivenFile file = files.next();
            turns.add(new Turn(file, alone || !isSmall(file.path()) ? null : crew.submit(() -> stageAhead(file))));
        }
        Turn turn = turns.remove();
        try (Staged staged = turn.staged() == null
                ? Ingest.stage(
                        warehouse,
                        turn.file(),
                        options,
                        progress,
                        () -> writing().begin())
                : await(turn.staged())) {
            return staged.commit();
        }
    }

    private Staged stageAhead(GivenFile file) {
        return Ingest.stage(
                warehouse, file, options, Progress.NONE, () -> writing().beginOnOneCore());
    }

    /** The right to write is taken when the first file needs it and kept to the end. */
    private synchronized Writing writing() {
        if (writing == null) {
            writing = warehouse.write();
        }
        return writing;
    }

    /** A file that is not there is no small one: the error is for its turn. */
    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= SMALL;
        } catch (IOException e) {
            return false;
        }
    }

    private static Staged await(Future<Staged> staged) {
        try {
            return staged.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AppException.unavailable("The load was interrupted.", "Try again.", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw new IllegalStateException("staging failed", e.getCause());
            }
        }
    }

    /** Waits for what is being staged, and drops it. */
    @Override
    public void close() {
        for (Turn turn : turns) {
            if (turn.staged() != null) {
                drop(turn.staged());
            }
        }
        crew.shutdown();
        synchronized (this) {
            if (writing != null) {
                writing.close();
            }
        }
    }

    private static void drop(Future<Staged> staged) {
        try {
            await(staged).close();
        } catch (AppException e) {
            // its turn never came, so nobody asked for it
        }
    }
}
