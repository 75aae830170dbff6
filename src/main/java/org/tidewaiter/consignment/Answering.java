package org.tidewaiter.consignment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers rows on every processor, each batch of them whole in one thread, and hands them on in their order. Answers do not
 * depend on which thread gave them.
 */
final class Answering {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int WAITING = THREADS + 2; // batches answered or being answered while one is written

    /** A batch with the answer to each row, null where the row is blank, and what they come to. */
    private record Answered(List<Row> rows, List<@Nullable RowResult> results, Tally tally) {}

    private final BlockingQueue<Screener> idle = new ArrayBlockingQueue<>(THREADS);
    private final ResultSink sink;
    private final Tally tally = new Tally();

    private Answering(Supplier<Screener> screeners, ResultSink sink) {
        this.sink = sink;
        for (int i = 0; i < THREADS; i++) {
            idle.add(screeners.get()); // each remembers what it worked out, for one thread at a time
        }
    }

    /** Answers all rows that are left and hands them to the sink. */
    static Tally run(ReadAhead rows, Supplier<Screener> screeners, ResultSink sink) throws IOException {
        return new Answering(screeners, sink).run(rows);
    }

    private Tally run(ReadAhead rows) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(
                THREADS,
                Thread.ofPlatform().daemon().name("consignment answers ", 1).factory());
        Deque<Future<Answered>> busy = new ArrayDeque<>();
        try {
            for (List<Row> batch = rows.nextBatch(); !batch.isEmpty(); batch = rows.nextBatch()) {
                if (busy.size() == WAITING) {
                    write(busy.remove());
                }
                List<Row> taken = batch;
                busy.add(pool.submit(() -> answer(taken)));
            }
            while (!busy.isEmpty()) {
                write(busy.remove());
            }
            return tally;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private Answered answer(List<Row> rows) throws InterruptedException {
        Screener screener = idle.take();
        try {
            Tally sums = new Tally();
            List<@Nullable RowResult> results = new ArrayList<>(rows.size());
            for (Row row : rows) {
                if (row.isBlank()) {
                    sums.addBlank();
                    results.add(null);
                } else {
                    RowResult result = screener.screen(row);
                    sums.add(result);
                    sums.look(row);
                    results.add(result);
                }
            }
            return new Answered(rows, results, sums);
        } finally {
            idle.add(screener);
        }
    }

    private void write(Future<Answered> answering) throws IOException, InterruptedException {
        Answered answered;
        try {
            answered = answering.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
        tally.add(answered.tally());
        for (int i = 0; i < answered.rows().size(); i++) {
            RowResult result = answered.results().get(i);
            if (result == null) {
                sink.keep(answered.rows().get(i));
            } else {
                sink.row(answered.rows().get(i), result);
            }
        }
    }
}
