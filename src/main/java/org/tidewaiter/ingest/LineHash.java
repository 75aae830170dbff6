package org.tidewaiter.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A 64-bit hash of a line. Lines with different hashes differ; equal hashes are only a suspicion. */
final class LineHash {
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD =
            0x9E3779B97F4A7C15L; // odd, bits of the golden ratio: spreads neighbours far apart

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private static final long FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';

    private LineHash() {}

    static long step(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ (mixed >>> 32);
    }

    static long finish(long hash, long length) {
        return step(hash, length);
    }

    /** The first bytes of a word as one number, at most eight, none where there are none; may look past the word. */
    static long part(byte[] bytes, int offset, int length) {
        long word = (long) LONGS.get(bytes, offset);
        return length >= Long.BYTES ? word : length <= 0 ? 0 : word & (-1L >>> (64 - 8 * length));
    }

    /** Eight times the same ASCII character. */
    static long everyByte(char c) {
        return ONES * c;
    }

    /** How many of eight bytes stand before the first that is a delimiter or the end of a line; eight where none is. */
    static int lengthBefore(long word, long delimiters) {
        long found = zeros(word ^ delimiters) | zeros(word ^ FEEDS) | zeros(word ^ RETURNS);
        return Long.numberOfTrailingZeros(found) >>> 3;
    }

    /** High bits of the bytes that are zero; only the lowest of them is sure to be right, which is all that is asked. */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }

    /** Whether a line is ASCII without zero bytes; may look past its end. */
    static boolean isPlain(byte[] bytes, int offset, int length) {
        long high = 0;
        long zeros = 0;
        int end = offset + length;
        for (int at = offset; at < end; at += 8) {
            int left = end - at;
            long word = (long) LONGS.get(bytes, at);
            if (left < 8) {
                word = (word & (-1L >>> (64 - 8 * left))) | (ONES << (8 * left));
            }
            high |= word;
            zeros |= (word - ONES) & ~word;
        }
        return ((high | zeros) & HIGH_BITS) == 0;
    }

    /** The same where eight more bytes may be read after the line. */
    static long ofPadded(byte[] bytes, int offset, int length) {
        long hash = 0;
        int at = offset;
        int end = offset + length;
        for (; at + 8 <= end; at += 8) {
            hash = step(hash, (long) LONGS.get(bytes, at));
        }
        if (at < end) {
            hash = step(hash, (long) LONGS.get(bytes, at) & (-1L >>> (64 - 8 * (end - at))));
        }
        return finish(hash, length);
    }

    static long of(byte[] bytes, int offset, int length) {
        long hash = 0;
        int at = offset;
        int end = offset + length;
        for (; at + 8 <= end; at += 8) {
            hash = step(hash, (long) LONGS.get(bytes, at));
        }
        if (at < end) {
            long last = 0;
            for (int i = 0; at + i < end; i++) {
                last |= (bytes[at + i] & 0xffL) << (8 * i);
            }
            hash = step(hash, last);
        }
        return finish(hash, length);
    }
}
