package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class AnswerCacheTest {
    private static final int THREADS = 32;

    private final AnswerCache cache = new AnswerCache(1000, 2);

    private static Written written(int bytes) {
        return new Written(List.of(new byte[bytes]), null, false, false);
    }

    @Test
    void manyWhoAskAtOnce_haveItWorkedOutOnce() throws Exception {
        AtomicInteger worked = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Written>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return cache.get("key", () -> {
                        worked.incrementAndGet();
                        pause();
                        return written(10);
                    });
                }));
            }
            start.countDown();
            for (Future<Written> answer : answers) {
                assertThat(answer.get()).isSameAs(answers.getFirst().get());
            }
        }
        assertThat(worked).hasValue(1);
        assertThat(cache.misses()).isEqualTo(1);
        assertThat(cache.hits()).isEqualTo(THREADS - 1);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void failures_areToldAndNotKept() {
        assertThatThrownBy(() -> cache.get("key", () -> {
                    throw AppException.wrongUse("no", "try");
                }))
                .isInstanceOf(AppException.class)
                .hasMessage("no");
        assertThat(cache.get("key", () -> written(1)).bytes()).isPositive();
    }

    @Test
    void keptAnswers_stayWithinTheirBytes() {
        for (int i = 0; i < 100; i++) {
            cache.get("key" + i, () -> written(100));
        }
        cache.forget("none");
        assertThat(settled()).isLessThanOrEqualTo(1000);
    }

    private long settled() {
        for (int i = 0; i < 100 && cache.bytes() > 1000; i++) {
            pause();
        }
        return cache.bytes();
    }
}
