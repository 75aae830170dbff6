package org.tidewaiter.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseFacts;
import org.tidewaiter.warehouse.Warehouse;

/** One file on its way into a warehouse: recognised, checked and staged in a draft. */
final class FileLoad {
    private final Warehouse warehouse;
    private final SourceFile file;
    private final Optional<About> about;
    private final LoadOptions options;
    private final Progress progress;

    private FileLoad(
            Warehouse warehouse, SourceFile file, Optional<About> about, LoadOptions options, Progress progress) {
        this.warehouse = warehouse;
        this.file = file;
        this.about = about;
        this.options = options;
        this.progress = progress;
    }

    /** A file with what stands in the about.yml beside it; options given win. */
    static FileLoad of(Warehouse warehouse, GivenFile given, LoadOptions options, Progress progress) {
        SourceFile file = SourceFile.open(given);
        Optional<About> about = About.find(given);
        LoadOptions all = about.map(options::with).orElse(options);
        return new FileLoad(warehouse, file, about, all, progress);
    }

    /** Stages the file in a draft, which is only asked for where the file was not loaded before. */
    Staged stage(Supplier<Draft> drafts) throws IOException {
        Head head = ReadableTable.head(file);
        Layout recognised = Sources.recognise(head, options);
        Layout layout = about.map(recognised::with).orElse(recognised);
        refuseMixing(layout);
        boolean plain = DirectRoute.isOpen(layout, head, file.bytes());
        boolean hashedWhileRead = plain && file.kind() == FileKind.TEXT && !maybeLoaded();
        Optional<FutureTask<ContentScan>> scan =
                plain ? Optional.empty() : ReadableTable.scanEarly(file, head, progress);
        Optional<String> known = hashedWhileRead ? Optional.empty() : Optional.of(sha256());
        Optional<Release> before = known.flatMap(sha256 -> find(sha256, layout));
        if (before.isPresent()) {
            return Staged.before(report(before.get(), true));
        }
        Draft draft = drafts.get();
        try {
            // Somebody else may have loaded the file while we waited.
            Optional<String> content = known.isEmpty() && maybeLoaded() ? Optional.of(sha256()) : known;
            Optional<Release> meanwhile = content.flatMap(sha256 -> find(sha256, layout));
            if (meanwhile.isPresent()) {
                draft.close();
                return Staged.before(report(meanwhile.get(), true));
            }
            return write(draft, head, layout, content, scan);
        } catch (IOException | RuntimeException | Error e) {
            draft.close();
            throw e;
        }
    }

    private Staged write(
            Draft draft, Head head, Layout layout, Optional<String> content, Optional<FutureTask<ContentScan>> scan)
            throws IOException {
        Path scratch = Files.createTempDirectory(draft.folder(), "work-");
        StagedRows rows = new StagedRows(file, options, progress, draft, scratch, head, layout, content, scan);
        layout.notices().forEach(code -> rows.notices().add(code, 1));
        rows.stage();
        deleteAll(scratch);
        JointMonths.check(draft, file, options, rows.notices());
        if (rows.kept() == 0 && rows.read() > 0) {
            throw nothingUsable(layout, rows.notices());
        }
        String sha256 = rows.content().isPresent() ? rows.content().get() : sha256();
        return Staged.ready(this, draft, layout, Fingerprint.of(sha256, layout, options), rows);
    }

    /** The release that an equal load made. */
    Optional<Release> find(Fingerprint fingerprint) {
        return warehouse.findRelease(fingerprint.release());
    }

    /** Whether some release came from a file of the same size; if none did, this one is new whatever it holds. */
    private boolean maybeLoaded() {
        return warehouse.listReleases().stream().anyMatch(release -> release.bytes() == file.bytes());
    }

    private Optional<Release> find(String sha256, Layout layout) {
        return find(Fingerprint.of(sha256, layout, options));
    }

    private String sha256() throws IOException {
        return Fingerprint.sha256(file.path(), file.bytes(), progress);
    }

    /** Made-up figures would replace real ones of the same months, cell by cell and unseen. */
    void refuseMixing(Layout layout) {
        warehouse.listReleases().stream()
                .filter(release -> release.dataset().equals(layout.dataset().id()))
                .filter(release -> release.illustrative() != options.illustrative())
                .findFirst()
                .ifPresent(other -> {
                    throw AppException.wrongUse(
                            file.shown() + " is " + (options.illustrative() ? "illustrative" : "real") + ", but "
                                    + warehouse.home() + " holds " + (other.illustrative() ? "illustrative" : "real")
                                    + " figures of the same data set (" + other.sourceFile() + ").",
                            "Keep them apart: give another folder with --home.");
                });
    }

    private AppException nothingUsable(Layout layout, Notices notices) {
        String reasons = String.join(
                ", ",
                notices.counts().entrySet().stream()
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .toList());
        return AppException.wrongUse(
                "Not one row of " + file.shown() + " can be used as " + layout.source() + ": " + reasons + ".",
                "Check that it is the right file and, with --mapping or --source, the right description of it.");
    }

    ReleaseFacts facts(Layout layout, Fingerprint fingerprint, StagedRows rows) {
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
                rows.read(),
                rows.merged(),
                rows.rejected(),
                rows.notices().counts(),
                fingerprint.options());
    }

    LoadReport report(Release release, boolean already) {
        SortedMap<String, Long> counts = new TreeMap<>(release.counts().byNotice());
        return new LoadReport(
                file.shown(),
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
}
