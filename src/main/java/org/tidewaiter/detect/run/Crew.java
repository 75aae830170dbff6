package org.tidewaiter.detect.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does pieces of work on every core and hands their results over in the order in which the work came, on the thread that
 * brings it: so the outcome does not depend on which core was quicker.
 *
 * @param <T> what a piece of work comes to
 */
final class Crew<T> implements AutoCloseable {
    private static final int WAITING = 8; // pieces a core may be ahead; more would only hold memory

    private final Consumer<T> results;
    private final int cores = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(cores, Crew::thread);
    private final Deque<CompletableFuture<T>> waiting = new ArrayDeque<>();

    Crew(Consumer<T> results) {
        this.results = results;
    }

    private static Thread thread(Runnable work) {
        return Thread.ofPlatform().daemon().name("crew").unstarted(work);
    }

    /** Begins a piece of work; hands over earlier results while too many wait. */
    void begin(Supplier<T> work) {
        if (waiting.size() >= cores * WAITING) {
            handOver();
        }
        waiting.add(CompletableFuture.supplyAsync(work, threads));
    }

    /** Waits for all of it and hands the rest over. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOver();
        }
    }

    private void handOver() {
        try {
            results.accept(waiting.remove().join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Gives up whatever has not been handed over. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
