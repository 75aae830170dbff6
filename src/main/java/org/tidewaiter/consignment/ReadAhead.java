package org.tidewaiter.consignment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a table in a thread of its own, a few thousand rows ahead, so that reading and answering share two processors. */
final class ReadAhead<T> implements AutoCloseable {
    private static final int FIRST = 16; // rows handed over at once in the beginning, when each takes long
    private static final int BATCH = 512; // rows handed over at once in the end
    private static final int WAITING = 8; // batches that may wait

    /** Rows, or what ended the reading; {@code last} if nothing follows. */
    private record Batch<T>(
            List<T> rows, boolean last, @Nullable Throwable failure) {}

    private final Rows table;
    private final Function<Row, T> work;
    private final BlockingQueue<Batch<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private Batch<T> current = new Batch<>(List.of(), false, null);
    private int position;

    /** {@code work} is done on each row in that thread, too. */
    ReadAhead(Rows table, Function<Row, T> work) {
        this.table = table;
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name("consignment rows").unstarted(this::read);
        thread.start();
    }

    private void read() {
        try {
            boolean last = false;
            for (int size = FIRST; !last; size = Math.min(BATCH, 2 * size)) {
                List<T> rows = new ArrayList<>(size);
                while (rows.size() < size && !last) {
                    Row row = table.next();
                    last = row == null;
                    if (row != null) {
                        rows.add(work.apply(row));
                    }
                }
                queue.put(new Batch<>(rows, last, null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants the rest
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        try {
            queue.put(new Batch<>(List.of(), true, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants to know
        }
    }

    /** The next row, or null where none follows. */
    @Nullable
    T next() throws IOException {
        while (position == current.rows().size()) {
            if (current.last()) {
                return null;
            }
            current = take();
            position = 0;
        }
        return current.rows().get(position++);
    }

    private Batch<T> take() throws IOException {
        try {
            Batch<T> batch = queue.take();
            switch (batch.failure()) {
                case null -> {}
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Ends the thread; the table stays open. */
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
