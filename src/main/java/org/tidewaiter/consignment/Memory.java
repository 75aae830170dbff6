package org.tidewaiter.consignment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers already worked out. When it is full it forgets everything: what is remembered never grows with the file. */
final class Memory<K, V> {
    private static final int FULL = 1 << 16; // entries; some tens of megabytes at the most

    private final Map<K, V> known = new HashMap<>();

    V get(K key, Function<K, V> work) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            if (known.size() >= FULL) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
