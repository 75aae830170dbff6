package org.tidewaiter.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.RepeatFinder.RepeatedHashes;
import org.tidewaiter.warehouse.Slice;
import org.tidewaiter.warehouse.parquet.ParquetFile;

/**
 * Reads a large plain table in one pass over its bytes: hash of the content, hashes of the lines and the rows themselves.
 * Pieces are read side by side and written in order. Gives up at the first line that needs more than reading.
 */
final class PlainTable {
    private static final int PIECE = 4 << 20; // about 100,000 rows, a row group of usual size
    private static final long LONGEST_PASS = 4L << 30; // about 100 million lines: their hashes fit into the heap
    private static final int MOST_REPEATS = 1 << 20; // whose text is remembered

    private final Path table;
    private final char delimiter;
    private final Layout layout;
    private final Progress progress;
    private final long total;
    private final List<Place> places = new ArrayList<>();
    private long merged;
    private long lines;

    private PlainTable(Path table, char delimiter, Layout layout, Progress progress) throws IOException {
        this.table = table;
        this.delimiter = delimiter;
        this.layout = layout;
        this.progress = progress;
        this.total = Files.size(table);
    }

    /** Row and line (both from 0, the header not counted) at which a run of rows begins that follow each other in the file. */
    record Place(long row, long line) {
        long distance() {
            return line - row;
        }
    }

    /** Rows written, which with the lines merged are every line of the table, and what they are about if few enough. */
    record Outcome(long rows, long merged, Optional<List<Slice>> slices, List<Place> places) {}

    /**
     * Writes the rows of a table, or gives nothing where it is not plain throughout. The digest, where there is one, has
     * then seen the whole file.
     */
    static Optional<Outcome> read(
            Path table, char delimiter, Layout layout, Path rows, @Nullable MessageDigest digest, Progress progress)
            throws IOException {
        PlainTable plain = new PlainTable(table, delimiter, layout, progress);
        if (plain.total > LONGEST_PASS || !new PlainChunk(layout, delimiter, 0, null).isUsable()) {
            return Optional.empty();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        RepeatFinder finder = new RepeatFinder();
        Optional<Outcome> outcome = plain.pass(rows, threads, null, finder, digest);
        if (outcome.isEmpty()) {
            return outcome;
        }
        RepeatedHashes repeated = finder.find();
        if (repeated.isEmpty()) {
            return outcome;
        }
        return repeated.size() > MOST_REPEATS
                ? Optional.empty()
                : plain.pass(rows, 1, new Repeats(repeated), null, null); // in order, so that the first of them stays
    }

    private Optional<Outcome> pass(
            Path rows,
            int threads,
            @Nullable Repeats repeats,
            @Nullable RepeatFinder finder,
            @Nullable MessageDigest digest)
            throws IOException {
        merged = 0;
        lines = 0;
        places.clear();
        Deque<PlainChunk> idle = new ArrayDeque<>();
        for (int i = 0; i < threads + 2; i++) { // one is filled and one written meanwhile
            idle.add(new PlainChunk(layout, delimiter, PIECE + 1, repeats));
        }
        Deque<Future<PlainChunk>> busy = new ArrayDeque<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (InputStream in = Files.newInputStream(table);
                ParquetFile file = new ParquetFile(rows, PlainChunk.COLUMNS)) {
            Pieces pieces = new Pieces(in, digest, PIECE);
            PlainChunk chunk;
            while (true) {
                chunk = idle.isEmpty() ? finish(busy.remove(), file, finder) : idle.remove();
                if (chunk == null || !pieces.fill(chunk)) {
                    return Optional.empty();
                }
                if (chunk.length == 0) {
                    idle.add(chunk);
                    break;
                }
                progress.report("reading", pieces.done(), total);
                PlainChunk filled = chunk;
                busy.add(pool.submit(() -> filled.read() ? filled : null));
            }
            while (!busy.isEmpty()) {
                chunk = finish(busy.remove(), file, finder);
                if (chunk == null) {
                    return Optional.empty();
                }
                idle.add(chunk);
            }
            file.finish();
            SliceCounts slices = new SliceCounts();
            idle.forEach(each -> slices.addAll(each.slices()));
            return Optional.of(new Outcome(
                    file.rows(),
                    merged,
                    slices.list(period -> PlainMeaning.edition(layout, period)),
                    List.copyOf(places)));
        } finally {
            pool.shutdownNow();
        }
    }

    private @Nullable PlainChunk finish(Future<PlainChunk> work, ParquetFile file, @Nullable RepeatFinder finder)
            throws IOException {
        PlainChunk chunk;
        try {
            chunk = work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the load was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of " + table + " cannot be read", e.getCause());
        }
        if (chunk == null) {
            return null;
        }
        if (finder != null) {
            for (int row = 0; row < chunk.rows(); row++) {
                finder.add(chunk.hash(row));
            }
        }
        merged += chunk.merged();
        for (Place place : chunk.places()) {
            Place inFile = new Place(file.rows() + place.row(), lines + place.line());
            if (places.isEmpty() || places.getLast().distance() != inFile.distance()) {
                places.add(inFile);
            }
        }
        lines += chunk.lines();
        file.append(chunk.group);
        return chunk;
    }
}
