package org.tidewaiter.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AsOf;

/**
 * The releases that queries of an engine see, as temporary views: {@code observations} (canonical columns, release,
 * dataset, release_number as in releases.sequence, release_row; replaced rows gone), {@code coverage}, {@code labels} and {@code releases}.
 */
public record Observations(List<Release> releases) {

    public Observations {
        releases = List.copyOf(releases);
    }

    static Observations expose(Warehouse warehouse, Engine engine, @Nullable AsOf asOf, Optional<String> dataset) {
        List<Release> visible = warehouse.listReleases(asOf).stream()
                .filter(release -> dataset.isEmpty() || dataset.get().equals(release.dataset()))
                .toList();
        Set<String> ids = visible.stream().map(Release::id).collect(Collectors.toSet());
        List<Replacement> replacements = visible.stream()
                .flatMap(release -> release.replacements().stream())
                .filter(replacement -> ids.contains(replacement.loser()) && ids.contains(replacement.winner()))
                .toList();
        exposeReleases(engine, visible);
        exposeRows(warehouse, engine, visible, replacements);
        exposeBeside(warehouse, engine, visible);
        return new Observations(visible);
    }

    /** The data sets seen, alphabetical. */
    public List<String> listDatasets() {
        return releases.stream().map(Release::dataset).distinct().sorted().toList();
    }

    /** Whether anything made from these rows must say that it is illustrative. */
    public boolean isIllustrative() {
        return releases.stream().anyMatch(Release::illustrative);
    }

    private static void exposeReleases(Engine engine, List<Release> visible) {
        engine.execute("warehouse/expose/releases");
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Release release : visible) {
            rows.add(new @Nullable Object[] {
                release.id(),
                release.dataset(),
                release.title(),
                release.publisher(),
                release.licence(),
                release.sourceFile(),
                release.retrieved(),
                release.published(),
                release.sequence(),
                release.illustrative(),
                release.counts().kept()
            });
        }
        engine.insert(
                "releases",
                List.of(
                        "release",
                        "dataset",
                        "title",
                        "publisher",
                        "licence",
                        "source_file",
                        "retrieved",
                        "published",
                        "sequence",
                        "illustrative",
                        "rows_kept"),
                rows);
    }

    /** Releases without a replaced row are read as they are; those replaced whole are not read at all. */
    private static void exposeRows(
            Warehouse warehouse, Engine engine, List<Release> visible, List<Replacement> replacements) {
        Set<String> losers = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        Map<String, Long> kept = new HashMap<>();
        visible.forEach(release -> kept.put(release.id(), release.counts().kept()));
        for (Replacement replacement : replacements) {
            losers.add(replacement.loser());
            if (kept.getOrDefault(replacement.loser(), -1L) == replacement.rows()) {
                gone.add(replacement.loser());
            }
        }
        List<Release> plain = visible.stream()
                .filter(release -> !losers.contains(release.id()))
                .toList();
        List<Release> revised = visible.stream()
                .filter(release -> losers.contains(release.id()) && !gone.contains(release.id()))
                .toList();
        if (plain.isEmpty()) {
            engine.execute("warehouse/expose/plain_none");
        } else {
            engine.execute("warehouse/expose/plain", files(warehouse, plain));
        }
        if (revised.isEmpty()) {
            engine.execute("warehouse/expose/revised_none");
        } else {
            Map<String, Object> parameters = files(warehouse, revised);
            parameters.put(
                    "replaced",
                    visible.stream()
                            .filter(release -> !release.replacements().isEmpty())
                            .map(release -> warehouse
                                    .folder(release.id())
                                    .resolve(Draft.REPLACED)
                                    .toString())
                            .toList());
            engine.execute("warehouse/expose/revised", parameters);
        }
        engine.execute("warehouse/expose/observations");
    }

    private static Map<String, Object> files(Warehouse warehouse, List<Release> releases) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("files", paths(warehouse, releases, Draft.ROWS));
        parameters.put("releases", releases.stream().map(Release::id).toList());
        parameters.put("datasets", releases.stream().map(Release::dataset).toList());
        parameters.put("numbers", releases.stream().map(Release::sequence).toList());
        return parameters;
    }

    private static List<String> paths(Warehouse warehouse, List<Release> releases, String file) {
        return releases.stream()
                .map(release -> warehouse.folder(release.id()).resolve(file).toString())
                .toList();
    }

    private static void exposeBeside(Warehouse warehouse, Engine engine, List<Release> visible) {
        if (visible.isEmpty()) {
            engine.execute("warehouse/expose/beside_none");
            return;
        }
        engine.execute(
                "warehouse/expose/beside",
                Map.of(
                        "coverage_files", paths(warehouse, visible, Draft.COVERAGE),
                        "label_files", paths(warehouse, visible, Draft.LABELS),
                        "releases", visible.stream().map(Release::id).toList(),
                        "datasets", visible.stream().map(Release::dataset).toList()));
    }
}
