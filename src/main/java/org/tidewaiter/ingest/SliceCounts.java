package org.tidewaiter.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.warehouse.Slice;

/** Rows counted by reporter, partner, flow, period and length of code, each packed into one number. */
final class SliceCounts {
    /** Flows by their place in the packed number. */
    static final List<String> FLOWS = List.of("M", "X", "RM", "RX");

    private static final int MOST = 1 << 21; // about 50 MB; tables with more slices are counted from disk
    private static final int FIRST_BITS = 12;
    private static final int AREA_BITS = 16;
    private static final int PERIOD_BITS = 18;
    private static final int FLOW_BITS = 2;
    private static final int LEVEL_BITS = 4;

    private long[] keys = new long[1 << FIRST_BITS];
    private long[] counts = new long[1 << FIRST_BITS];
    private int size;
    private boolean overfull;

    static long pack(int reporter, int partner, int period, int flow, int level) {
        long key = reporter;
        key = key << AREA_BITS | partner;
        key = key << PERIOD_BITS | period;
        key = key << FLOW_BITS | flow;
        return key << LEVEL_BITS | level;
    }

    /** Adds rows of a slice. */
    void add(long key, long rows) {
        if (overfull) {
            return;
        }
        int place = place(key);
        if (counts[place] == 0) {
            if (size >= MOST) {
                overfull = true;
                return;
            }
            keys[place] = key;
            size++;
        }
        counts[place] += rows;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private int place(long key) {
        int mask = keys.length - 1;
        // Twice, since the parts of a key are regular and one product would put them side by side.
        int place = (int) (LineHash.step(LineHash.step(0, key), 0) & mask);
        while (counts[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    /** Adds what another has counted. */
    void addAll(SliceCounts other) {
        overfull |= other.overfull;
        for (int i = 0; i < other.keys.length; i++) {
            if (other.counts[i] != 0) {
                add(other.keys[i], other.counts[i]);
            }
        }
    }

    /** The slices in order, if they could all be counted. */
    Optional<List<Slice>> list(IntFunction<@Nullable String> editionOfPeriod) {
        if (overfull) {
            return Optional.empty();
        }
        long[] order = new long[size];
        int found = 0;
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                order[found++] = keys[i];
            }
        }
        Arrays.sort(order);
        Map<Integer, Optional<String>> editions = new HashMap<>();
        List<Slice> slices = new ArrayList<>(size);
        for (long key : order) {
            slices.add(slice(
                    key,
                    period -> editions.computeIfAbsent(period, each -> Optional.ofNullable(editionOfPeriod.apply(each)))
                            .orElse(null)));
        }
        return Optional.of(slices);
    }

    private Slice slice(long key, IntFunction<@Nullable String> editionOfPeriod) {
        int level = bits(key, 0, LEVEL_BITS);
        int flow = bits(key, LEVEL_BITS, FLOW_BITS);
        int period = bits(key, LEVEL_BITS + FLOW_BITS, PERIOD_BITS);
        int partner = bits(key, LEVEL_BITS + FLOW_BITS + PERIOD_BITS, AREA_BITS);
        int reporter = bits(key, LEVEL_BITS + FLOW_BITS + PERIOD_BITS + AREA_BITS, AREA_BITS);
        return new Slice(
                reporter, partner, FLOWS.get(flow), period, level, editionOfPeriod.apply(period), counts[place(key)]);
    }

    private static int bits(long key, int from, int count) {
        return (int) (key >>> from & (1L << count) - 1);
    }
}
