package org.tidewaiter.warehouse;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Lets queries of an engine see where rows stand in the files they were loaded from, as the view {@code source_places}. */
final class SourcePlaces {
    private SourcePlaces() {}

    static void expose(Warehouse warehouse, Engine engine, List<Release> releases) {
        List<Release> kept = releases.stream()
                .filter(release -> Files.exists(warehouse.folder(release.id()).resolve(Draft.PLACES)))
                .toList();
        if (kept.isEmpty()) {
            engine.execute("warehouse/lines/expose_none");
            return;
        }
        engine.execute(
                "warehouse/lines/expose",
                Map.of(
                        "files",
                        kept.stream()
                                .map(release -> warehouse
                                        .folder(release.id())
                                        .resolve(Draft.PLACES)
                                        .toString())
                                .toList(),
                        "releases",
                        kept.stream().map(Release::id).toList()));
    }
}
