package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.Site;
import org.tidewaiter.casebook.report.SiteTally;

/**
 * The northern border as a sketch with a disc for the incidents of each site. The two rivers run straight from crossing to
 * crossing: it shows where along the border, not where in a town.
 */
public final class BorderSketch {
    private static final double WIDTH = 760;
    private static final double WEST = 121.0; // degrees east: Dalian
    private static final double EAST = 132.6; // Vladivostok
    private static final double NORTH = 44.0;
    private static final double SOUTH = 37.4; // Kaesong
    private static final double TOP = 52;
    private static final double BY_DEGREE = WIDTH / (EAST - WEST);
    private static final double BY_DEGREE_NORTH = BY_DEGREE / 0.755; // cosine of 41 degrees: true angles at the border
    private static final double HEIGHT = (NORTH - SOUTH) * BY_DEGREE_NORTH;
    private static final double LEAST = 5; // radius of one incident
    private static final double MOST = 24;

    private static final List<String> YALU =
            List.of("donggang", "sinuiju", "sakju", "manpo", "chunggang", "kimhyongjik", "kimjongsuk", "hyesan");
    private static final List<String> TUMEN =
            List.of("samjang", "musan", "hoeryong", "namyang", "wonjong", "tumangang");
    private static final double[] SOURCE = {42.0, 128.1}; // the mountain from which both rivers come
    private static final double[] MOUTH = {42.3, 130.7}; // of the Tumen

    private final Incidents incidents;
    private final List<SiteTally> tallies;

    private BorderSketch(Incidents incidents) {
        this.incidents = incidents;
        this.tallies = SiteTally.of(incidents.list());
    }

    public static String draw(Incidents incidents) {
        return new BorderSketch(incidents).svg();
    }

    private String svg() {
        String described = tallies.stream().map(BorderSketch::words).collect(Collectors.joining("; "));
        String title = tallies.isEmpty()
                ? "No incident with a place"
                : "Most incidents told: " + tallies.getFirst().site().name();
        Svg svg = new Svg(WIDTH, TOP + HEIGHT + 44, title, described, false);
        svg.text(10, 18, title, 15, "start", false);
        svg.text(
                10,
                36,
                incidents.label().mark() + " · discs by number of incidents told; a ring where only articles tell of it"
                        + " · rivers simplified",
                11,
                "start",
                true);
        svg.path(line(YALU, List.of(SOURCE)), "border");
        svg.path(
                Stream.concat(line(List.of(), List.of(SOURCE)).stream(), line(TUMEN, List.of(MOUTH)).stream())
                        .toList(),
                "border");
        svg.text(x(126.9), y(42.1), "Yalu", 11, "end", true);
        svg.text(x(129.0), y(42.75), "Tumen", 11, "end", true);
        List<double[]> taken = new ArrayList<>();
        tallies.stream().filter(BorderSketch::isInside).forEach(tally -> disc(svg, tally, taken));
        notes(svg);
        return svg.close();
    }

    private void notes(Svg svg) {
        String outside = tallies.stream()
                .filter(tally -> !isInside(tally))
                .map(BorderSketch::words)
                .collect(Collectors.joining("; "));
        double y = TOP + HEIGHT + 18;
        if (!outside.isEmpty()) {
            svg.text(10, y, Svg.fit("Outside the sketch: " + outside, WIDTH - 20, 11), 11, "start", true);
        }
        svg.text(10, y + 16, String.join(" ", IncidentWords.limits(incidents)), 11, "start", true);
    }

    private static void disc(Svg svg, SiteTally tally, List<double[]> taken) {
        double x = x(tally.site().longitude());
        double y = y(tally.site().latitude());
        double radius = Math.min(MOST, LEAST * Math.sqrt(tally.incidents().size())); // the area goes with the number
        boolean field = tally.incidents().stream().anyMatch(Incident::fieldReport);
        svg.circle(x, y, radius, field ? Svg.FIELD : Svg.INK, field, field ? "field-report" : "article", words(tally));
        String label = tally.site().name() + "  " + tally.incidents().size();
        double width = label.length() * 6.2; // mean advance at this size
        boolean left = x + radius + width > WIDTH;
        double at = y + 4;
        double start = left ? x - radius - 4 - width : x + radius + 4;
        while (isTaken(taken, start, at, width)) {
            at += 12;
        }
        taken.add(new double[] {start, at, width});
        svg.text(left ? x - radius - 4 : start, at, label, 11.5, left ? "end" : "start", false);
    }

    private static boolean isTaken(List<double[]> taken, double start, double at, double width) {
        return taken.stream()
                .anyMatch(other ->
                        Math.abs(other[1] - at) < 12 && start < other[0] + other[2] && other[0] < start + width);
    }

    private static String words(SiteTally tally) {
        return tally.site().name() + ": "
                + IncidentWords.count(tally.incidents().size(), "incident") + ", at most "
                + IncidentWords.count(tally.origins(), "origin");
    }

    private static boolean isInside(SiteTally tally) {
        Site site = tally.site();
        return site.longitude() >= WEST
                && site.longitude() <= EAST
                && site.latitude() >= SOUTH
                && site.latitude() <= NORTH;
    }

    private static List<Double> line(List<String> places, List<double[]> ends) {
        List<Double> points = new ArrayList<>();
        places.stream().flatMap(place -> Site.exact(place).stream()).forEach(site -> {
            points.add(x(site.longitude()));
            points.add(y(site.latitude()));
        });
        ends.forEach(end -> {
            points.add(x(end[1]));
            points.add(y(end[0]));
        });
        return points;
    }

    private static double x(double longitude) {
        return (longitude - WEST) * BY_DEGREE;
    }

    private static double y(double latitude) {
        return TOP + (NORTH - latitude) * BY_DEGREE_NORTH;
    }
}
