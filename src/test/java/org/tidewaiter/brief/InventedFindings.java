package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.detect.run.Rank;

/** A finding made up for the tests of pages. */
final class InventedFindings {
    private InventedFindings() {}

    static FindingsFacts facts() {
        return new FindingsFacts(
                List.of(new FindingsFacts.Item(view(), "ferro-silicon | invented")),
                3,
                1,
                12,
                156,
                420,
                List.of(),
                "tidewaiter detect --reporter CN --partner KP --period 2023-01..2023-10");
    }

    static FindingView view() {
        return new FindingView(
                "0123456789",
                "abcdef0123",
                "surge",
                "surge",
                "A month is far above what this flow usually is.",
                "Did more cross the border?",
                "CN",
                "KP",
                "import",
                "720221",
                "ferro-silicon",
                "2023-05",
                "2023-05",
                "up",
                900_000.0,
                100_000.0,
                60_000.0,
                170_000.0,
                "USD",
                0.0004,
                0.12,
                new Rank(0.5, 0.6, 0.4, 0, 0.46),
                "undetermined",
                List.of("S/RES/2371 (2017), paragraph 8"),
                "Within revision noise: invented.",
                Map.of("class", "smooth"),
                List.of("One consignment of several months' worth."),
                picture(),
                "rows --reporter CN --partner KP --flow import --period 2023-05 --code 720221");
    }

    private static Picture picture() {
        List<Picture.Point> points = new ArrayList<>();
        points.add(new Picture.Point("2023-01", CellState.REPORTED, 100_000.0));
        points.add(new Picture.Point("2023-02", CellState.REPORTED_ZERO, 0.0));
        points.add(new Picture.Point("2023-03", CellState.NOT_PUBLISHED, null));
        points.add(new Picture.Point("2023-04", CellState.SUPPRESSED, null));
        points.add(new Picture.Point("2023-05", CellState.REPORTED, 900_000.0));
        return new Picture(points, "2023-05", "2023-05", 60_000.0, 170_000.0, Picture.DOLLARS);
    }
}
