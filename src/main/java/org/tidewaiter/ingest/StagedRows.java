package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Slice;

/** The rows of one load on their way into the draft. */
final class StagedRows {
    private final SourceFile file;
    private final LoadOptions options;
    private final Progress progress;
    private final Notices notices = new Notices();
    private final Draft draft;
    private final Path scratch;
    private final Head head;
    private final Layout layout;
    private final Optional<FutureTask<ContentScan>> scan;
    private Optional<String> content;
    private final Path clean;
    private final Path broken;
    private Optional<List<Slice>> slices = Optional.empty();
    private long read;
    private long kept;
    private long merged;
    private long rejected;

    StagedRows(
            SourceFile file,
            LoadOptions options,
            Progress progress,
            Draft draft,
            Path scratch,
            Head head,
            Layout layout,
            Optional<String> content,
            Optional<FutureTask<ContentScan>> scan) {
        this.file = file;
        this.options = options;
        this.progress = progress;
        this.content = content;
        this.scan = scan;
        this.draft = draft;
        this.scratch = scratch;
        this.head = head;
        this.layout = layout;
        this.clean = scratch.resolve("clean.csv");
        this.broken = scratch.resolve("broken.csv");
    }

    void stage() throws IOException {
        Engine engine = draft.engine();
        Staging staging = new Staging(
                engine, layout, draft.folder(), notices, options.february().equals(Optional.of(February.JOINT)));
        Path text = ReadableTable.text(file, head, scratch, engine, progress);
        if (options.february().isEmpty() && readPlainly(staging, text)) {
            return;
        }
        ReadableTable table = ReadableTable.of(file, head, text, scan, progress);
        long brokenRows;
        boolean wordsKnown;
        try (CleanTable out = new CleanTable(layout, clean, broken)) {
            table.readInto(out, notices);
            read = out.read();
            merged = out.merged();
            brokenRows = out.broken();
            wordsKnown = out.writeWords();
        }
        progress.report("staging", 0, 0);
        Staging.Outcome outcome = staging.run(clean, broken, ReadableTable.unit(file, head), wordsKnown);
        kept = outcome.kept();
        rejected = outcome.rejected();
        if (rejected < brokenRows || read != kept + merged + rejected) {
            throw new IllegalStateException("rows do not add up in " + file.shown() + ": read " + read + ", kept "
                    + kept + ", merged " + merged + ", rejected " + rejected);
        }
    }

    /** The short way; false where the table is not plain throughout. */
    private boolean readPlainly(Staging staging, Path text) throws IOException {
        if (!DirectRoute.isOpen(layout, head, Files.size(text))) {
            return false;
        }
        MessageDigest digest = content.isEmpty() ? Fingerprint.digest() : null;
        Optional<PlainTable.Outcome> outcome = PlainTable.read(
                text, head.delimiter(), layout, draft.folder().resolve("rows.parquet"), digest, progress);
        if (outcome.isEmpty()) {
            return false;
        }
        if (digest != null) {
            content = Optional.of(Fingerprint.text(digest));
        }
        kept = outcome.get().rows();
        merged = outcome.get().merged();
        slices = outcome.get().slices();
        staging.writePlainLines(outcome.get().places(), ReadableTable.firstPlace(file), ReadableTable.unit(file, head));
        read = kept + merged;
        return true;
    }

    Notices notices() {
        return notices;
    }

    /** The fingerprint of the bytes, where reading took it on the way. */
    Optional<String> content() {
        return content;
    }

    /** Counts by months, where reading took them on the way. */
    Optional<List<Slice>> slices() {
        return slices;
    }

    long read() {
        return read;
    }

    long kept() {
        return kept;
    }

    long merged() {
        return merged;
    }

    long rejected() {
        return rejected;
    }
}
