package org.tidewaiter.web.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Things by key, only so many: the one longest unused goes first. Who makes up keys cannot fill the memory. */
final class LeastRecent<V> {
    private static final int MOST = 20_000; // a few megabytes

    private final Map<String, V> all = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    /** Works on the thing of that key, made where there is none, while nobody else does. */
    synchronized <T> T with(String key, Supplier<V> make, Function<V, T> work) {
        return work.apply(all.computeIfAbsent(key, missing -> make.get()));
    }

    synchronized void remove(String key) {
        all.remove(key);
    }
}
