package org.tidewaiter.warehouse.parquet;

/**
 * Small numbers as runs of equals and packed groups of eight: Parquet's hybrid encoding, used for places in a dictionary
 * and for what is NULL (parquet-format, Encodings.md, RLE = 3).
 */
final class Runs {
    private static final int LONG_ENOUGH = 24; // shorter runs take more room than packing them

    private Runs() {}

    static int width(int distinct) {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(distinct - 1));
    }

    static void encode(int[] values, int count, int width, Bytes out) {
        int packedFrom = 0;
        int at = 0;
        while (at < count) {
            int end = at + 1;
            while (end < count && values[end] == values[at]) {
                end++;
            }
            if (end - at >= LONG_ENOUGH || (end == count && at == packedFrom)) {
                pack(values, packedFrom, at, width, out);
                repeat(values[at], end - at, width, out);
                at = end;
                packedFrom = end;
            } else {
                at = Math.min(count, at + 8); // packed groups hold eight
            }
        }
        pack(values, packedFrom, count, width, out);
    }

    /** One value over and over, as a run of its own. */
    static void repeat(int value, int times, int width, Bytes out) {
        out.putVarint((long) times << 1);
        for (int bits = 0; bits < width; bits += 8) {
            out.put(value >>> bits);
        }
    }

    private static void pack(int[] values, int from, int to, int width, Bytes out) {
        if (from == to) {
            return;
        }
        int groups = (to - from + 7) / 8;
        out.putVarint((long) groups << 1 | 1);
        for (int i = from; i < to; i++) {
            out.putBits(values[i], width);
        }
        for (int i = to; i < from + groups * 8; i++) {
            out.putBits(0, width);
        }
        out.endBits();
    }
}
