package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseFacts;
import org.tidewaiter.warehouse.Slice;
import org.tidewaiter.warehouse.Warehouse;

/** Loads one file into a warehouse: recognised, checked, staged and committed whole, or not at all. */
public final class Ingest {
    private final Warehouse warehouse;
    private final SourceFile file;
    private final LoadOptions options;
    private final Progress progress;
    private final Notices notices = new Notices();

    private Ingest(Warehouse warehouse, SourceFile file, LoadOptions options, Progress progress) {
        this.warehouse = warehouse;
        this.file = file;
        this.options = options;
        this.progress = progress;
    }

    /** Loads a file; loading the same file with the same options again changes nothing. */
    public static LoadReport load(Warehouse warehouse, Path path, LoadOptions options, Progress progress) {
        SourceFile file = SourceFile.open(path);
        try {
            Optional<About> about = About.find(path);
            LoadOptions all = about.map(options::with).orElse(options);
            return new Ingest(warehouse, file, all, progress).load(about);
        } catch (FileSystemException e) {
            throw AppException.unavailable(
                    "While loading " + path + ": " + e.getFile() + " cannot be written (" + e.getReason() + ").",
                    "Free space on the disk of " + warehouse.home() + " or give another folder with --home.",
                    e);
        } catch (IOException e) {
            boolean full = String.valueOf(e.getMessage()).contains("No space left");
            throw AppException.unavailable(
                    full
                            ? "The disk of " + warehouse.home() + " is full: " + path + " was not loaded."
                            : "While loading " + path + ": " + e.getMessage() + ".",
                    full
                            ? "Free space there, or give another folder with --home; what was loaded before is unharmed."
                            : "Check that the disk of " + warehouse.home() + " has space and the file is whole.",
                    e);
        }
    }

    private LoadReport load(Optional<About> about) throws IOException {
        Head head = ReadableTable.head(file);
        Layout recognised = Sources.recognise(head, options);
        Layout layout = about.map(recognised::with).orElse(recognised);
        layout.notices().forEach(code -> notices.add(code, 1));
        refuseMixing(layout);
        boolean plain = DirectRoute.isOpen(layout, head, file.bytes());
        boolean hashedWhileRead = plain && file.kind() == FileKind.TEXT && !maybeLoaded();
        Optional<FutureTask<ContentScan>> scan =
                plain ? Optional.empty() : ReadableTable.scanEarly(file, head, progress);
        Optional<String> known = hashedWhileRead ? Optional.empty() : Optional.of(sha256());
        Optional<Release> before = known.flatMap(sha256 -> find(sha256, layout));
        if (before.isPresent()) {
            return report(before.get(), true);
        }
        try (Draft draft = warehouse.begin()) {
            // Somebody else may have loaded the file while we waited.
            Optional<String> content = known.isEmpty() && maybeLoaded() ? Optional.of(sha256()) : known;
            Optional<Release> meanwhile = content.flatMap(sha256 -> find(sha256, layout));
            if (meanwhile.isPresent()) {
                return report(meanwhile.get(), true);
            }
            return report(write(draft, head, layout, content, scan), false);
        }
    }

    /** Whether some release came from a file of the same size; if none did, this one is new whatever it holds. */
    private boolean maybeLoaded() {
        return warehouse.listReleases().stream().anyMatch(release -> release.bytes() == file.bytes());
    }

    private Optional<Release> find(String sha256, Layout layout) {
        return warehouse.findRelease(Fingerprint.of(sha256, layout, options).release());
    }

    private String sha256() throws IOException {
        return Fingerprint.sha256(file.path(), file.bytes(), progress);
    }

    /** Made-up figures would replace real ones of the same months, cell by cell and unseen. */
    private void refuseMixing(Layout layout) {
        warehouse.listReleases().stream()
                .filter(release -> release.dataset().equals(layout.dataset().id()))
                .filter(release -> release.illustrative() != options.illustrative())
                .findFirst()
                .ifPresent(other -> {
                    throw AppException.wrongUse(
                            file.path() + " is " + (options.illustrative() ? "illustrative" : "real") + ", but "
                                    + warehouse.home() + " holds " + (other.illustrative() ? "illustrative" : "real")
                                    + " figures of the same data set (" + other.sourceFile() + ").",
                            "Keep them apart: give another folder with --home.");
                });
    }

    private Release write(
            Draft draft, Head head, Layout layout, Optional<String> content, Optional<FutureTask<ContentScan>> scan)
            throws IOException {
        Path scratch = Files.createTempDirectory(draft.folder(), "work-");
        Rows rows = new Rows(draft, scratch, head, layout, content, scan);
        rows.stage();
        deleteAll(scratch);
        JointMonths.check(draft, file, options, notices);
        if (rows.kept == 0 && rows.read > 0) {
            throw nothingUsable(layout);
        }
        Fingerprint fingerprint =
                Fingerprint.of(rows.content.isPresent() ? rows.content.get() : sha256(), layout, options);
        return draft.commit(fingerprint.release(), facts(layout, fingerprint, rows), rows.slices);
    }

    private AppException nothingUsable(Layout layout) {
        String reasons = String.join(
                ", ",
                notices.counts().entrySet().stream()
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .toList());
        return AppException.wrongUse(
                "Not one row of " + file.path() + " can be used as " + layout.source() + ": " + reasons + ".",
                "Check that it is the right file and, with --mapping or --source, the right description of it.");
    }

    private ReleaseFacts facts(Layout layout, Fingerprint fingerprint, Rows rows) {
        Layout.Dataset dataset = layout.dataset();
        return new ReleaseFacts(
                dataset.id(),
                dataset.title(),
                dataset.publisher(),
                dataset.licence(),
                file.name(),
                fingerprint.sha256(),
                file.bytes(),
                options.retrieved(),
                options.published().orElse(options.retrieved()),
                options.illustrative(),
                dataset.allGoods() ? Completeness.ALL_GOODS : Completeness.NAMED_GOODS,
                false,
                rows.read,
                rows.merged,
                rows.rejected,
                notices.counts(),
                fingerprint.options());
    }

    private LoadReport report(Release release, boolean already) {
        SortedMap<String, Long> counts = new TreeMap<>(release.counts().byNotice());
        return new LoadReport(
                file.path().toString(),
                release.id(),
                release.dataset(),
                release.title(),
                release.counts().read(),
                release.counts().kept(),
                release.counts().merged(),
                release.counts().rejected(),
                already,
                counts);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path path : files.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    /** The rows of one load on their way into the draft. */
    private final class Rows {
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

        Rows(
                Draft draft,
                Path scratch,
                Head head,
                Layout layout,
                Optional<String> content,
                Optional<FutureTask<ContentScan>> scan) {
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
                throw new IllegalStateException("rows do not add up in " + file.path() + ": read " + read + ", kept "
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
            staging.writePlainLines(
                    outcome.get().places(), ReadableTable.firstPlace(file), ReadableTable.unit(file, head));
            read = kept + merged;
            return true;
        }
    }
}
