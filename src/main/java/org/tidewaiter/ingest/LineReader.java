package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.tidewaiter.trade.AppException;

/** Reads lines as bytes, whatever their encoding, and numbers them from 1. Ends at LF, CR LF, or CR where that is all there is. */
final class LineReader {
    private final InputStream in;
    private final String shownAs;
    private final boolean carriageReturnsEnd;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[4096];
    private int length;
    private long number;
    private boolean ended;

    LineReader(InputStream in, String shownAs, boolean carriageReturnsEnd) {
        this.in = in;
        this.shownAs = shownAs;
        this.carriageReturnsEnd = carriageReturnsEnd;
    }

    /** Moves to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        boolean any = false;
        while (!ended) {
            if (position == limit) {
                limit = in.read(buffer, 0, buffer.length);
                position = 0;
                if (limit < 0) {
                    limit = 0;
                    ended = true;
                    break;
                }
                continue;
            }
            any = true;
            int end = position;
            while (end < limit && buffer[end] != '\n' && !(carriageReturnsEnd && buffer[end] == '\r')) {
                end++;
            }
            append(position, end - position);
            position = end;
            if (end < limit) {
                position++;
                number++;
                return true;
            }
        }
        if (any) {
            number++;
        }
        return any;
    }

    private void append(int from, int count) {
        if (length + count > ContentScan.LONGEST_LINE) {
            throw AppException.wrongUse(
                    "Line " + (number + 1) + " of " + shownAs + " is longer than " + (ContentScan.LONGEST_LINE >> 20)
                            + " MiB; no customs table has such a line.",
                    "The file is probably binary, or its line ends were lost on the way; get it again.");
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    /** Number of the current line. */
    long number() {
        return number;
    }

    /** Bytes of the current line without its end; valid until the next call, of which {@link #length()} count. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }
}
