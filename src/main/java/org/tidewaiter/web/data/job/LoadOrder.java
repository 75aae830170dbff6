package org.tidewaiter.web.data.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.ingest.GivenFile;

/**
 * Files to be loaded together, and what was said of them.
 *
 * @param folder where sent files lie, to be taken away afterwards; null for files that are not ours to take away
 */
public record LoadOrder(
        List<GivenFile> files,
        LoadChoices choices,
        @Nullable Path folder) {
    /** What a sent mapping is stored as. */
    public static final String MAPPING = "mapping.yml";

    /** How the names of sent files begin in their folder. */
    public static final String FILE = "file-";

    public LoadOrder {
        files = List.copyOf(files);
    }

    /** One of the files again, with more said of it. */
    LoadOrder only(GivenFile file, LoadChoices said) {
        return new LoadOrder(List.of(file), said, folder);
    }

    /** Takes a sent file away, and the folder with the last of them. */
    void remove(GivenFile file) {
        Path ours = folder;
        if (ours == null) {
            return;
        }
        try {
            Files.deleteIfExists(file.path());
            boolean more;
            try (Stream<Path> rest = Files.list(ours)) {
                more = rest.anyMatch(path -> String.valueOf(path.getFileName()).startsWith(FILE));
            }
            if (!more) {
                UploadFolder.delete(ours);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
