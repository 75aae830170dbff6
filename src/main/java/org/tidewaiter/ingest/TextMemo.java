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
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // as in LineHash

    private final ToIntFunction<String> meaning;
    private long[] firsts = new long[1 << 10];
    private long[] seconds = new long[1 << 10];
    private int[] meanings = new int[1 << 10];
    private int size;

    /** {@code meaning} gives {@link #REFUSED} for a text it cannot use. */
    TextMemo(ToIntFunction<String> meaning) {
        this.meaning = meaning;
    }

    /** The meaning of a text; no text is remembered as all zeros since texts hold no zero bytes. */
    int get(long first, long second) {
        int mask = firsts.length - 1;
        int place = place(first, second) & mask;
        while (firsts[place] != 0) {
            if (firsts[place] == first && seconds[place] == second) {
                return meanings[place];
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
        if (size * 2 >= firsts.length) {
            grow();
        }
        put(first, second, found);
        size++;
        return found;
    }

    private void put(long first, long second, int found) {
        int mask = firsts.length - 1;
        int place = place(first, second) & mask;
        while (firsts[place] != 0) {
            place = (place + 1) & mask;
        }
        firsts[place] = first;
        seconds[place] = second;
        meanings[place] = found;
    }

    private void grow() {
        long[] oldFirsts = firsts;
        long[] oldSeconds = seconds;
        int[] oldMeanings = meanings;
        firsts = new long[oldFirsts.length * 2];
        seconds = new long[oldFirsts.length * 2];
        meanings = new int[oldFirsts.length * 2];
        for (int i = 0; i < oldFirsts.length; i++) {
            if (oldFirsts[i] != 0) {
                put(oldFirsts[i], oldSeconds[i], oldMeanings[i]);
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
