package org.tidewaiter.warehouse.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that grow, written in the low-endian ways of Parquet. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;
    private long pending;
    private int pendingBits;

    Bytes(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void put(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void putInt(int value) {
        room(4);
        INTS.set(bytes, size, value);
        size += 4;
    }

    void putLong(long value) {
        room(8);
        LONGS.set(bytes, size, value);
        size += 8;
    }

    void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void put(Bytes more) {
        room(more.size);
        System.arraycopy(more.bytes, 0, bytes, size, more.size);
        size += more.size;
    }

    /** Seven bits to a byte, the lowest first. */
    void putVarint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            put((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** Small numbers of either sign become small varints. */
    void putZigzag(long value) {
        putVarint((value << 1) ^ (value >> 63));
    }

    /** Appends the lowest {@code width} bits; {@link #endBits} must follow the last. Higher bits must be zero. */
    void putBits(long value, int width) {
        pending |= value << pendingBits;
        int bits = pendingBits + width;
        if (bits < 64) {
            pendingBits = bits;
            return;
        }
        putLong(pending);
        int used = 64 - pendingBits;
        pending = used == 64 ? 0 : value >>> used;
        pendingBits = bits - 64;
    }

    /** Writes the bits that are left, filled up to a byte with zeros. */
    void endBits() {
        for (int left = pendingBits; left > 0; left -= 8) {
            put((int) pending);
            pending >>>= 8;
        }
        pending = 0;
        pendingBits = 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
