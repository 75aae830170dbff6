package org.tidewaiter.warehouse.parquet;

import java.util.Arrays;

/**
 * Whole numbers as packed differences to the one before (parquet-format, Encodings.md, DELTA_BINARY_PACKED = 5): blocks
 * of 2,048 differences from their smallest, in eight parts that each take as many bits as their largest needs.
 */
final class Differences {
    private static final int BLOCK = 2048;
    private static final int PARTS = 8;
    private static final int PART = BLOCK / PARTS;

    private final long[] block = new long[BLOCK];

    void encode(long[] values, int count, Bytes out) {
        out.putVarint(BLOCK);
        out.putVarint(PARTS);
        out.putVarint(count);
        out.putZigzag(count == 0 ? 0 : values[0]);
        for (int start = 1; start < count; start += BLOCK) {
            int size = Math.min(BLOCK, count - start);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < size; i++) {
                block[i] = values[start + i] - values[start + i - 1];
                least = Math.min(least, block[i]);
            }
            for (int i = 0; i < size; i++) {
                block[i] -= least;
            }
            Arrays.fill(block, size, BLOCK, 0);
            writeBlock(least, size, out);
        }
    }

    private void writeBlock(long least, int size, Bytes out) {
        out.putZigzag(least);
        for (int part = 0; part < PARTS; part++) {
            out.put(width(part));
        }
        for (int part = 0; part * PART < size; part++) { // a part without a value has no body
            int width = width(part);
            if (width > 0) {
                for (int i = part * PART; i < (part + 1) * PART; i++) {
                    out.putBits(block[i], width);
                }
                out.endBits();
            }
        }
    }

    private int width(int part) {
        long all = 0;
        for (int i = part * PART; i < (part + 1) * PART; i++) {
            all |= block[i];
        }
        return 64 - Long.numberOfLeadingZeros(all);
    }
}
