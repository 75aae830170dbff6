package org.tidewaiter.web.overview;

import java.util.List;
import java.util.TreeSet;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.View;

/**
 * What stands in place of the overview where nothing of the reporter is loaded.
 *
 * @param others reporters of whom something is loaded
 */
public record FirstVisit(boolean isEmpty, List<Other> others) {

    /** A reporter with figures. */
    public record Other(String name, String href) {}

    static FirstVisit of(View view) {
        List<Release> releases = view.site().warehouse().listReleases();
        TreeSet<Integer> reporters = new TreeSet<>();
        releases.forEach(
                release -> release.coverage().stream().map(Coverage::reporter).forEach(reporters::add));
        List<Other> others = reporters.stream()
                .flatMap(code -> Areas.packed().find(code).stream())
                .map(area -> new Other(view.words().name(area), view.href("/", "reporter", area.shortCode())))
                .toList();
        return new FirstVisit(releases.isEmpty(), others);
    }
}
