package org.tidewaiter.web.api;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.tidewaiter.trade.AppException;

/**
 * Answers as they were written, bounded by their bytes. A key is worked out once however many ask for it; of what takes an
 * engine, which uses all cores, only a few pieces at a time.
 */
final class AnswerCache {
    private static final int LARGEST = 256 << 20; // bytes of an answer that is worth keeping beside others
    private static final long PATIENCE_SECONDS = 60; // a browser waits no longer

    private final AsyncCache<String, Written> cache;
    private final Semaphore engines;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    AnswerCache(long mostBytes, int atATime) {
        this.cache = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String key, Written answer) -> (int) Math.min(LARGEST, answer.bytes() + 2L * key.length()))
                .buildAsync();
        this.engines = new Semaphore(atATime, true);
    }

    /** The answer of a key; failures are not kept. Work that needs an engine waits for its turn itself, by {@link #one}. */
    Written get(String key, Supplier<Written> work) {
        CompletableFuture<Written> mine = new CompletableFuture<>();
        CompletableFuture<Written> before = cache.asMap().putIfAbsent(key, mine);
        if (before != null) {
            hits.increment();
            return join(before);
        }
        misses.increment();
        try {
            mine.complete(work.get());
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        }
        return join(mine);
    }

    private static Written join(CompletableFuture<Written> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Does one piece of work when it is its turn. */
    <T> T one(Supplier<T> work) {
        try {
            if (!engines.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw AppException.unavailable(
                        "Too many answers are being worked out.", "Ask again in a minute, or for fewer periods.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AppException.unavailable("The server is stopping.", "Ask again when it runs.", e);
        }
        try {
            return work.get();
        } finally {
            engines.release();
        }
    }

    void forget(String key) {
        cache.synchronous().invalidate(key);
    }

    long hits() {
        return hits.sum();
    }

    long misses() {
        return misses.sum();
    }

    /** Bytes kept now. */
    long bytes() {
        return cache.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElse(0);
    }
}
