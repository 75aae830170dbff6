package org.tidewaiter.consignment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a table in a thread of its own, a few thousand rows ahead, so that reading and answering share two processors. */
final class ReadAhead implements Rows {
    private static final int BATCH = 512; // rows handed over at once
    private static final int WAITING = 8; // batches that may wait

    /** Rows, or what ended the reading; {@code last} if nothing follows. */
    private record Batch(
            List<Row> rows, boolean last, @Nullable Throwable failure) {}

    private final Rows table;
    private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private Batch current = new Batch(List.of(), false, null);
    private int position;

    ReadAhead(Rows table) {
        this.table = table;
        this.thread = Thread.ofPlatform().daemon().name("consignment rows").unstarted(this::read);
        thread.start();
    }

    private void read() {
        try {
            boolean last = false;
            while (!last) {
                List<Row> rows = new ArrayList<>(BATCH);
                while (rows.size() < BATCH && !last) {
                    Row row = table.next();
                    last = row == null;
                    if (row != null) {
                        rows.add(row);
                    }
                }
                queue.put(new Batch(rows, last, null));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants the rest
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        try {
            queue.put(new Batch(List.of(), true, failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants to know
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (position == current.rows().size()) {
            if (current.last()) {
                return null;
            }
            current = take();
            position = 0;
        }
        return current.rows().get(position++);
    }

    private Batch take() throws IOException {
        try {
            Batch batch = queue.take();
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

    @Override
    public List<String> notes() {
        return table.notes();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        table.close();
    }
}
