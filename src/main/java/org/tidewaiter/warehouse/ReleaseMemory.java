package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The releases as they were read last, kept while their folder stays as it is: whoever asks often must not pay for reading
 * every manifest again. A folder's time is coarse, so it is only believed some seconds after it was first seen.
 */
final class ReleaseMemory {
    private static final long SETTLED_NANOS = Duration.ofSeconds(3).toNanos(); // the coarsest file systems count in 2 s

    /** {@code seen}: when this time of the folder was first met; {@code compared}: when its content was last looked at. */
    private record Read(FileTime changed, long seen, long compared, List<String> ids, List<Release> releases) {
        boolean isSettled() {
            return compared - seen > SETTLED_NANOS;
        }
    }

    private volatile @Nullable Read last;

    /** The same list, object for object, as long as nothing was added or taken away. */
    List<Release> get(Path folder, Supplier<List<String>> ids, Supplier<List<Release>> read) {
        FileTime changed = time(folder);
        Read known = last;
        Read same = known != null && known.changed().equals(changed) ? known : null;
        if (same != null && same.isSettled()) {
            return same.releases();
        }
        long now = System.nanoTime();
        List<String> present = ids.get();
        List<Release> releases = same != null && same.ids().equals(present) ? same.releases() : read.get();
        last = changed == null ? null : new Read(changed, same == null ? now : same.seen(), now, present, releases);
        return releases;
    }

    private static @Nullable FileTime time(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return null; // no folder yet, or none that can be read: reading it says which
        }
    }
}
