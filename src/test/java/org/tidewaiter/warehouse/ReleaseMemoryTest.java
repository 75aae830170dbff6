package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseMemoryTest {
    @TempDir
    Path folder;

    private final ReleaseMemory memory = new ReleaseMemory();
    private final AtomicInteger reads = new AtomicInteger();

    private List<Release> get(Path of) {
        return memory.get(of, () -> names(of), () -> {
            reads.incrementAndGet();
            return List.of();
        });
    }

    private static List<String> names(Path of) {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(Path::toString).sorted().toList();
        } catch (java.io.IOException e) {
            return List.of();
        }
    }

    @Test
    void unchangedFolder_isReadOnce() {
        List<Release> first = get(folder);
        assertThat(get(folder)).isSameAs(first);
        assertThat(reads).hasValue(1);
    }

    @Test
    void addedRelease_isSeenEvenWhereTheFoldersTimeIsTheSame() throws Exception {
        FileTime time = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(folder, time);
        get(folder);
        Files.createDirectory(folder.resolve("new"));
        Files.setLastModifiedTime(folder, time);
        get(folder);
        assertThat(reads).hasValue(2);
    }

    @Test
    void missingFolder_isLookedForEveryTime() {
        get(folder.resolve("none"));
        get(folder.resolve("none"));
        assertThat(reads).hasValue(2);
    }
}
