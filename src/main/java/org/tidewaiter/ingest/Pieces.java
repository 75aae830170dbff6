package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Cuts a table into pieces of whole lines, without its header. */
final class Pieces {
    private final InputStream in;
    private final @Nullable MessageDigest digest;
    private final byte[] buffer;
    private int kept;
    private long done;
    private boolean headerSeen;
    private boolean ended;

    Pieces(InputStream in, @Nullable MessageDigest digest, int size) {
        this.in = in;
        this.digest = digest;
        this.buffer = new byte[size];
    }

    /** Fills a chunk with the next lines, none at the end; false where a line or the header is not to be cut here. */
    boolean fill(PlainChunk chunk) throws IOException {
        chunk.length = 0;
        while (!ended && chunk.length == 0) {
            int count = in.readNBytes(buffer, kept, buffer.length - kept);
            if (digest != null) {
                digest.update(buffer, kept, count);
            }
            done += count;
            int size = kept + count;
            ended = size < buffer.length;
            int end = ended ? size : lastLineEnd(size);
            int start = headerSeen ? 0 : afterHeader(end);
            if ((end == 0 && !ended) || start < 0) {
                return false;
            }
            headerSeen = true;
            System.arraycopy(buffer, start, chunk.bytes, 0, end - start);
            chunk.length = end - start;
            if (chunk.length > 0 && chunk.bytes[chunk.length - 1] != '\n') {
                chunk.bytes[chunk.length++] = '\n';
            }
            kept = size - end;
            System.arraycopy(buffer, end, buffer, 0, kept);
        }
        return true;
    }

    private int lastLineEnd(int size) {
        int end = size;
        while (end > 0 && buffer[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Place after the first line; negative where it is empty or may not be the whole header. */
    private int afterHeader(int end) {
        int at = 0;
        if (end > 0 && (buffer[0] == '\n' || buffer[0] == '\r')) {
            return -1;
        }
        int quotes = 0;
        while (at < end && buffer[at] != '\n') {
            quotes += buffer[at] == '"' ? 1 : 0;
            at++;
        }
        return at == end || quotes % 2 != 0 ? -1 : at + 1;
    }

    /** Bytes read so far. */
    long done() {
        return done;
    }
}
