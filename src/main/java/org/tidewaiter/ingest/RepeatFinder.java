package org.tidewaiter.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds hashes that occur more than once among many millions: hashes are dealt into buckets small enough that looking
 * for equals stays within the processor's cache. No equal hashes proves that no line is repeated.
 */
final class RepeatFinder {
    private static final int BUCKET_BITS = 10; // 1,024 buckets: 50,000 of 50 million hashes each, half a megabyte
    private static final int BLOCK = 4096;

    private final List<List<long[]>> buckets = new ArrayList<>();
    private final int[] filled = new int[1 << BUCKET_BITS];

    RepeatFinder() {
        for (int i = 0; i < 1 << BUCKET_BITS; i++) {
            buckets.add(new ArrayList<>());
        }
    }

    void add(long hash) {
        int bucket = (int) (hash >>> (64 - BUCKET_BITS));
        List<long[]> blocks = buckets.get(bucket);
        int at = filled[bucket] % BLOCK;
        if (at == 0) {
            blocks.add(new long[BLOCK]);
        }
        blocks.getLast()[at] = hash;
        filled[bucket]++;
    }

    /** Hashes seen at least twice; empties this finder bucket by bucket, on every core. */
    RepeatedHashes find() {
        RepeatedHashes repeated = new RepeatedHashes();
        IntStream.range(0, filled.length)
                .parallel()
                .mapToObj(bucket -> {
                    RepeatedHashes found = new RepeatedHashes();
                    findIn(bucket, found);
                    buckets.set(bucket, List.of());
                    return found;
                })
                .forEachOrdered(repeated::addAll);
        return repeated;
    }

    private void findIn(int bucket, RepeatedHashes repeated) {
        int count = filled[bucket];
        long[] table = new long[Integer.highestOneBit(Math.max(16, count)) * 4];
        int mask = table.length - 1;
        boolean zeroSeen = false;
        for (int i = 0; i < count; i++) {
            long hash = buckets.get(bucket).get(i / BLOCK)[i % BLOCK];
            if (hash == 0) { // zero marks a free place in the table
                if (zeroSeen) {
                    repeated.add(0);
                }
                zeroSeen = true;
                continue;
            }
            int place = (int) hash & mask;
            while (table[place] != 0 && table[place] != hash) {
                place = (place + 1) & mask;
            }
            if (table[place] == hash) {
                repeated.add(hash);
            }
            table[place] = hash;
        }
    }

    /** A set of hashes, sorted when first asked. */
    static final class RepeatedHashes {
        private long[] hashes = new long[2];
        private int size;
        private boolean sorted;

        void add(long hash) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
            sorted = false;
        }

        void addAll(RepeatedHashes others) {
            for (int i = 0; i < others.size; i++) {
                add(others.hashes[i]);
            }
        }

        int size() {
            return size;
        }

        boolean isEmpty() {
            return size == 0;
        }

        boolean contains(long hash) {
            if (!sorted) {
                hashes = Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
                size = hashes.length;
                sorted = true;
            }
            return Arrays.binarySearch(hashes, 0, size, hash) >= 0;
        }
    }
}
