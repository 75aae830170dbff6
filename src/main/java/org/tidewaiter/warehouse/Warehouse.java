package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;

/** All releases under one folder. Reading never waits and never writes; writers exclude each other. */
public final class Warehouse {
    private final Path home;
    private final ReleaseMemory memory = new ReleaseMemory();

    private Warehouse(Path home) {
        this.home = home;
    }

    /** The releases under a folder. Nothing is created until something is written. */
    public static Warehouse at(Path home) {
        return new Warehouse(home.toAbsolutePath().normalize());
    }

    public Path home() {
        return home;
    }

    /** Folder of one release, whether or not it exists. */
    public Path folder(String id) {
        return releases().resolve(id);
    }

    /** The file that holds the rows of a release. */
    public Path rowsFile(String id) {
        return folder(id).resolve(Draft.ROWS);
    }

    /** The file that holds what a release calls its goods. */
    public Path labelsFile(String id) {
        return folder(id).resolve(Draft.LABELS);
    }

    Path releases() {
        return home.resolve("releases");
    }

    /** The release with exactly this id. */
    public Optional<Release> findRelease(String id) {
        return listIds().contains(id) ? Optional.of(Manifest.read(folder(id))) : Optional.empty();
    }

    /** The release with this id or the only one whose id starts with it. */
    public Release getRelease(String idOrPrefix) {
        String wanted = idOrPrefix.strip();
        List<String> ids = listIds();
        if (ids.contains(wanted)) {
            return Manifest.read(folder(wanted));
        }
        List<String> matching = ids.stream()
                .filter(id -> !wanted.isEmpty() && id.startsWith(wanted))
                .toList();
        if (matching.size() == 1) {
            return Manifest.read(folder(matching.getFirst()));
        }
        if (matching.isEmpty()) {
            throw AppException.wrongUse(
                    "No release '" + wanted + "' is loaded in " + home + ".",
                    "'tidewaiter releases' lists what is there.");
        }
        throw AppException.wrongUse(
                "'" + wanted + "' fits " + matching.size() + " releases.",
                "Give more letters of the id.",
                matching.stream().limit(5).toList()); // more would not be read
    }

    /** Every release in order of loading. A folder that is no whole release is named and stops the answer. */
    public List<Release> listReleases() {
        return memory.get(releases(), this::listIds, this::readReleases);
    }

    private List<Release> readReleases() {
        return listIds().stream()
                .map(id -> Manifest.read(folder(id)))
                .sorted(Comparator.comparingLong(Release::sequence).thenComparing(Release::id))
                .toList();
    }

    /** The releases known on a day, in order of loading. */
    public List<Release> listReleases(@Nullable AsOf asOf) {
        return asOf == null
                ? listReleases()
                : listReleases().stream()
                        .filter(release -> release.isKnown(asOf))
                        .toList();
    }

    /** Starts a release. Only one can be in the making; a second writer waits for a while. */
    public Draft begin() {
        return begin(WaitPolicy.standard());
    }

    /** Starts a release with another patience, and a word to the user while waiting. */
    public Draft begin(WaitPolicy waiting) {
        Writing writing = Writing.take(this, waiting);
        return writing.begin(writing::close, OptionalInt.empty());
    }

    /** The right to add several releases. Only one process has it; a second one waits for a while. */
    public Writing write() {
        return Writing.take(this, WaitPolicy.standard());
    }

    /** Makes the releases known on a day (all where null), of one data set or all, visible to queries of an engine. */
    public Observations expose(Engine engine, @Nullable AsOf asOf, Optional<String> dataset) {
        return Observations.expose(this, engine, asOf, dataset);
    }

    /** Makes visible where the rows of some releases stand in their files. */
    public void exposePlaces(Engine engine, List<Release> releases) {
        SourcePlaces.expose(this, engine, releases);
    }

    private List<String> listIds() {
        if (!Files.isDirectory(releases())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases())) {
            return folders.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The folder " + releases() + " cannot be read: " + e.getMessage(),
                    "Check its permissions, or give another folder with --home.",
                    e);
        }
    }
}
