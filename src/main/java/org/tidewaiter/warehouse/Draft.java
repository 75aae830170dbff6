package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A release in the making: a folder of its own on the same file system, under the right to write ({@link Writing}). The loader puts
 * rows.parquet (and labels.parquet, rejected.parquet) into {@link #folder()}; {@link #commit} makes it a release in one
 * step. Closed without a commit it leaves nothing; killed, it leaves a folder that the next draft removes.
 */
public final class Draft implements AutoCloseable {
    static final String ROWS = "rows.parquet";
    static final String COVERAGE = "coverage.parquet";
    static final String LABELS = "labels.parquet";
    static final String REJECTED = "rejected.parquet";
    static final String PLACES = "lines.parquet";
    static final String REPLACED = "replaced.parquet";

    /** Ids become folder names and are typed by people. */
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{3,79}");

    private final Warehouse warehouse;
    private final Path folder;
    private final EngineOptions options;
    private final Runnable atEnd;
    private @Nullable Engine engine;
    private boolean closed;

    Draft(Warehouse warehouse, Path folder, EngineOptions options, Runnable atEnd) {
        this.warehouse = warehouse;
        this.folder = folder;
        this.options = options;
        this.atEnd = atEnd;
    }

    /** Where the loader writes. */
    public Path folder() {
        return folder;
    }

    /** The engine of this draft; what it spills lies beside the draft and goes with it. */
    public Engine engine() {
        if (closed) {
            throw new IllegalStateException("the draft is closed");
        }
        if (engine == null) {
            engine = Engine.open(options);
        }
        return engine;
    }

    /** The same for rows that still have to be counted. */
    public Release commit(String id, ReleaseFacts facts) {
        return commit(id, facts, Optional.empty());
    }

    /** Makes the draft a release of this id. Where the release exists already, nothing changes and the existing one is returned. */
    public Release commit(String id, ReleaseFacts facts, Optional<List<Slice>> counted) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id of a release");
        }
        Path target = warehouse.folder(id);
        if (Files.exists(target)) {
            Release existing = Manifest.read(target);
            close();
            return existing;
        }
        List<Release> others = warehouse.listReleases();
        long sequence = 1 + others.stream().mapToLong(Release::sequence).max().orElse(0);
        Summary summary = Summary.write(engine(), folder, facts, counted);
        Release release = summary.toRelease(id, sequence, facts);
        List<Replacement> replacements = Replacements.write(engine(), warehouse, folder, release, others);
        Release complete = release.withReplacements(replacements);
        try {
            closeEngine();
            Files.write(folder.resolve(Manifest.FILE), Manifest.write(complete));
            Disk.publish(folder, target);
        } catch (IOException e) {
            throw Writing.cannotWrite(target, e);
        }
        close();
        return complete;
    }

    private void closeEngine() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            closeEngine();
            Disk.delete(options.temporaryFolder());
            Disk.delete(folder);
        } catch (IOException e) {
            throw Writing.cannotWrite(folder, e);
        } finally {
            atEnd.run();
        }
    }

    /** Parameters naming the files of a draft or release folder. */
    static Map<String, String> file(String parameter, Path folder, String file) {
        return Map.of(parameter, folder.resolve(file).toString());
    }
}
