package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What short texts mean, worked out once for each text: customs tables say the same few thousand words over and over.
 * A text is at most {@link #LONGEST} bytes and comes as two numbers, its first and its second eight bytes.
 */
final class TextMemo {
    /** Bytes of the longest text that is remembered. */
    static final int LONGEST = 16;

    /** A text without a usable meaning. */
    static final int REFUSED = -2;

    private static final int MOST = 1 << 20; // a column with more texts is no column of codes
    private static final int FIRST_PLACES = 1 << 6;
    private static final int ENTRY =
            3; // first bytes, second bytes, meaning: side by side, so that one look at memory finds all
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // as in LineHash

    private final ToIntFunction<String> meaning;
    private long[] entries = new long[FIRST_PLACES * ENTRY];
    private int mask = FIRST_PLACES - 1;
    private int size;

    /** {@code meaning} gives {@link #REFUSED} for a text it cannot use. */
    TextMemo(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** The meaning of a text; no text is remembered as all zeros since texts hold no zero bytes. */
    int get(long first, long second) {
        int place = place(first, second) & mask;
        while (entries[place * ENTRY] != 0) {
            if (entries[place * ENTRY] == first && entries[place * ENTRY + 1] == second) {
                return (int) entries[place * ENTRY + 2];
            }
            place = (place + 1) & mask;
        }
        return learn(first, second);
    }

    private static int place(long first, long second) {
        long mixed = (first ^ Long.rotateLeft(second, 29)) * SPREAD;
        return (int) (mixed >>> 32 ^ mixed >>> 47);
    }

    private int learn(long first, long second) {
        int found = meaning.applyAsInt(text(first, second));
        if (found == REFUSED || first == 0 || size >= MOST) {
            return size >= MOST ? REFUSED : found;
        }
        if (size * 2 > mask) {
            grow();
        }
        put(first, second, found);
        size++;
        return found;
    }

    private void put(long first, long second, long found) {
        int place = place(first, second) & mask;
        while (entries[place * ENTRY] != 0) {
            place = (place + 1) & mask;
        }
        entries[place * ENTRY] = first;
        entries[place * ENTRY + 1] = second;
        entries[place * ENTRY + 2] = found;
    }

    private void grow() {
        long[] old = entries;
        entries = new long[old.length * 2];
        mask = mask * 2 + 1;
        for (int i = 0; i < old.length; i += ENTRY) {
            if (old[i] != 0) {
                put(old[i], old[i + 1], old[i + 2]);
            }
        }
    }

    private static String text(long first, long second) {
        byte[] bytes = new byte[LONGEST];
        LineHash.LONGS.set(bytes, 0, first);
        LineHash.LONGS.set(bytes, 8, second);
        int length = LONGEST;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        return new String(Arrays.copyOf(bytes, length), StandardCharsets.US_ASCII);
    }
}
