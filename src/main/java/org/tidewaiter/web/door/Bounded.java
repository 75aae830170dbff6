package org.tidewaiter.web.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ConcurrentMap;

/** Things by what a caller sends: only so many, so that who makes up keys cannot fill the memory. */
final class Bounded {
    private static final int MOST = 20_000; // a few megabytes

    private Bounded() {}

    /** A map that lets go of what is used least. */
    static <V> ConcurrentMap<String, V> map() {
        return Caffeine.newBuilder().maximumSize(MOST).<String, V>build().asMap();
    }
}
