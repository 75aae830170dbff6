package org.tidewaiter.web.door;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;

/**
 * How many requests may come in a minute: from one visitor and, of people not yet known, from one address.
 *
 * @param visitor in a minute
 * @param address in a minute; several people may share one
 */
public record Rates(int visitor, int address) {

    /** Far more than a person clicks, enough for a script that reads a table a second. */
    public static Rates usual() {
        return new Rates(1200, 2400);
    }

    /** Counts the requests of one kind of caller. */
    static final class Counter {
        private final int perMinute;
        private final ConcurrentMap<String, Bucket> buckets = Bounded.map();

        Counter(int perMinute) {
            this.perMinute = perMinute;
        }

        /** Whether one more request of this caller is within the limit. */
        boolean allows(String caller) {
            return buckets.computeIfAbsent(caller, unseen -> full()).tryConsume(1);
        }

        private Bucket full() {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
        }
    }
}
