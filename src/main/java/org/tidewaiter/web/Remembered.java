package org.tidewaiter.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/**
 * Answers worked out last, each once however many ask. They are known by the home and by the names of what they rest on; one
 * made while that changed is handed out and forgotten, since it may hold more than its name says.
 *
 * @param <K> what was asked
 * @param <V> what was answered
 */
public final class Remembered<K, V> {
    private final Cache<Key<K>, V> answers;

    private record Key<K>(String home, String ground, K asked) {}

    /** @param most answers kept */
    public Remembered(int most) {
        this.answers = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** {@code ground} names what the answer rests on as it is at the moment. */
    public V get(Site site, Supplier<String> ground, K asked, Supplier<V> work) {
        Key<K> key = new Key<>(site.home().toString(), ground.get(), asked);
        V answer = answers.get(key, missing -> work.get());
        if (!ground.get().equals(key.ground())) {
            answers.invalidate(key);
        }
        return answer;
    }
}
