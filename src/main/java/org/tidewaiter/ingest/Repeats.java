package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.tidewaiter.ingest.RepeatFinder.RepeatedHashes;

/** Tells repeated lines by their text, looking only at those whose hash occurs twice. For lines in the order of the file. */
final class Repeats {
    private final RepeatedHashes suspects;
    private final Set<String> seen = new HashSet<>();

    Repeats(RepeatedHashes suspects) {
        this.suspects = suspects;
    }

    /** Whether the same line came before; a carriage return at its end does not count. */
    boolean isRepeated(long hash, byte[] bytes, int start, int size) {
        if (!suspects.contains(hash)) {
            return false;
        }
        int end = size > 0 && bytes[start + size - 1] == '\r' ? size - 1 : size;
        return !seen.add(new String(bytes, start, end, StandardCharsets.ISO_8859_1));
    }
}
