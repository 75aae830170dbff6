package org.tidewaiter.ingest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A 64-bit hash of a line. Lines with different hashes differ; equal hashes are only a suspicion. */
final class LineHash {
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD =
            0x9E3779B97F4A7C15L; // odd, bits of the golden ratio: spreads neighbours far apart

    private LineHash() {}

    static long step(long hash, long word) {
        long mixed = (hash ^ word) * SPREAD;
        return mixed ^ (mixed >>> 32);
    }

    static long finish(long hash, long length) {
        return step(hash, length);
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
