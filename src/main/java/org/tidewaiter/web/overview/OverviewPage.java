package org.tidewaiter.web.overview;

import java.util.List;
import org.tidewaiter.web.View;
import org.tidewaiter.web.reports.SeenReport;

/** The overview of a pair: figures and findings, the same for everybody, and the newest reports that who looks may see. */
public record OverviewPage(Figures figures, List<Told> reports) {
    private static final int NEWEST = 5; // a handful is read

    /** One field report, in a line. */
    public record Told(String text, String href) {}

    static OverviewPage of(View view) {
        return new OverviewPage(Figures.of(view), reports(view));
    }

    private static List<Told> reports(View view) {
        return SeenReport.list(view).stream()
                .limit(NEWEST)
                .map(seen -> new Told(
                        view.text(
                                "overview.report",
                                seen.kept().id(),
                                view.words().day(seen.kept().report().received()),
                                seen.label().mark()),
                        view.href("/reports/" + seen.kept().id())))
                .toList();
    }
}
