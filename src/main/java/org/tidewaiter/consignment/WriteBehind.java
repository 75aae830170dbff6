package org.tidewaiter.consignment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands answered rows on in a thread of its own, in their order, so that answering and writing share two processors. It
 * does not close the sink it writes to.
 */
final class WriteBehind implements AutoCloseable {
    private static final int BATCH = 512; // rows handed over at once
    private static final int WAITING = 8; // batches that may wait
    private static final long LOOK_MILLIS = 100; // how often a full queue looks whether the writer still lives

    /** A row with its answer, or one without, which is kept as it is. */
    private record Step(Row row, @Nullable RowResult result) {}

    private final ResultSink sink;
    private final BlockingQueue<List<Step>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private List<Step> batch = new ArrayList<>(BATCH);
    private volatile @Nullable Throwable failure;

    WriteBehind(ResultSink sink) {
        this.sink = sink;
        this.thread = Thread.ofPlatform().daemon().name("consignment answers").unstarted(this::write);
        thread.start();
    }

    private void write() {
        try {
            for (List<Step> steps = queue.take(); !steps.isEmpty(); steps = queue.take()) {
                for (Step step : steps) {
                    if (step.result() == null) {
                        sink.keep(step.row());
                    } else {
                        sink.row(step.row(), step.result());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants the rest
        } catch (IOException | RuntimeException e) {
            failure = e;
        }
    }

    void keep(Row row) throws IOException {
        add(new Step(row, null));
    }

    void row(Row row, RowResult result) throws IOException {
        add(new Step(row, result));
    }

    private void add(Step step) throws IOException {
        batch.add(step);
        if (batch.size() == BATCH) {
            hand(batch);
            batch = new ArrayList<>(BATCH);
        }
    }

    /** Waits until every row is written. */
    void finish() throws IOException {
        if (!batch.isEmpty()) {
            hand(batch);
        }
        hand(List.of()); // an empty batch is the end
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        check();
    }

    private void hand(List<Step> steps) throws IOException {
        try {
            do {
                check();
            } while (!queue.offer(steps, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void check() throws IOException {
        switch (failure) {
            case null -> {}
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException("interrupted", e);
    }

    /** Ends the thread; what was not finished is not written. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
