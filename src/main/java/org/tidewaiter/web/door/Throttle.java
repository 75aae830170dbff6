package org.tidewaiter.web.door;

import java.time.InstantSource;
import java.util.concurrent.ConcurrentMap;
import org.tidewaiter.web.Tokens;

/**
 * Slows down who guesses passwords. After a few failures each further one doubles the wait, per name and per address. Names
 * that no user has are slowed in the same way, so that the wait does not tell which exist. The wait for a name stays short:
 * otherwise anybody could lock a user out.
 */
public final class Throttle {
    private static final int FREE_OF_NAME = 4; // failures: people mistype
    private static final int FREE_OF_ADDRESS = 12; // failures: a house shares one address
    private static final long MOST_OF_NAME = 60; // seconds: 1500 guesses a day are hopeless against 12 characters
    private static final long MOST_OF_ADDRESS = 900; // seconds
    private static final long FORGOTTEN_AFTER = 3600; // seconds without a failure

    private final InstantSource clock;
    private final ConcurrentMap<String, Failures> all = Bounded.map();

    /** What went wrong under one key: how often, when last, until when to wait. */
    private record Failures(int count, long last, long until) {}

    public Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** Seconds to wait before the next attempt; 0 where there is no need to. */
    public long wait(String name, String address) {
        return Math.max(rest(nameKey(name)), rest(addressKey(address)));
    }

    private long rest(String key) {
        Failures failures = all.get(key);
        return failures == null ? 0 : Math.max(0, failures.until() - now());
    }

    public void failed(String name, String address) {
        add(nameKey(name), FREE_OF_NAME, MOST_OF_NAME);
        add(addressKey(address), FREE_OF_ADDRESS, MOST_OF_ADDRESS);
    }

    private void add(String key, int free, long most) {
        all.compute(key, (same, before) -> {
            int count = before == null || now() - before.last() > FORGOTTEN_AFTER ? 1 : before.count() + 1;
            int beyond = Math.min(count - free, 20); // 2^20 seconds exceed every limit
            return new Failures(count, now(), beyond <= 0 ? 0 : now() + Math.min(most, 1L << beyond));
        });
    }

    /** Forgets the failures of a name once its user came in; those of the address stay, since it may try others. */
    public void succeeded(String name) {
        all.remove(nameKey(name));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static String nameKey(String name) {
        return "name " + Tokens.hash(name);
    }

    private static String addressKey(String address) {
        return "address " + Network.household(address);
    }
}
