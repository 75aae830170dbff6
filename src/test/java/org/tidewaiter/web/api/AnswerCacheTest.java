package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    void asManyAsMayWorkAtATime_doNotHoldEachOtherUp() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Written>> answers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String key = "key" + i;
                answers.add(threads.submit(() -> cache.get(key, () -> {
                    both.countDown();
                    await(both);
                    return cache.one(() -> written(10));
                })));
            }
            for (Future<Written> answer : answers) {
                assertThat(answer.get(20, TimeUnit.SECONDS).bytes()).isPositive();
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
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
