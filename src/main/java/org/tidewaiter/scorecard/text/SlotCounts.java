package org.tidewaiter.scorecard.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** How many values of slots were marked, read and right, apart by kind of claim or by slot. */
final class SlotCounts {
    private static final int RIGHT = 0;
    private static final int READ = 1;
    private static final int MARKED = 2;

    private final Map<String, int[]> counts = new TreeMap<>();

    void right(String key, int values) {
        of(key)[RIGHT] += values;
    }

    void read(String key, int values) {
        of(key)[READ] += values;
    }

    void marked(String key, int values) {
        of(key)[MARKED] += values;
    }

    private int[] of(String key) {
        return counts.computeIfAbsent(key, made -> new int[MARKED + 1]);
    }

    double precision() {
        return sum(RIGHT) / (double) sum(READ);
    }

    double recall() {
        return sum(RIGHT) / (double) sum(MARKED);
    }

    double f1() {
        return f1(sum(RIGHT), sum(READ), sum(MARKED));
    }

    private int sum(int which) {
        return counts.values().stream().mapToInt(count -> count[which]).sum();
    }

    /** F1 of each kind or slot that was marked at all, in the order of names. */
    void forEachF1(BiConsumer<String, Double> consumer) {
        counts.forEach((key, count) -> {
            if (count[MARKED] > 0) {
                consumer.accept(key, f1(count[RIGHT], count[READ], count[MARKED]));
            }
        });
    }

    private static double f1(int right, int read, int marked) {
        return 2.0 * right / (read + marked);
    }
}
