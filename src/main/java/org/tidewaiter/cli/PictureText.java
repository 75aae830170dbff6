package org.tidewaiter.cli;

import java.util.List;
import org.tidewaiter.detect.run.Picture;

/**
 * A series in one line of a terminal: a column per month on a logarithmic scale, {@code 0} for a reported zero, {@code ·}
 * where nothing is published, {@code ~} for a month published with another, {@code x} for a withheld figure.
 */
final class PictureText {
    private static final String COLUMNS = "▁▂▃▄▅▆▇█";
    private static final int MOST = 60; // months; more would not fit beside a margin

    private PictureText() {}

    static String line(Picture picture) {
        List<Picture.Point> points = picture.points();
        List<Picture.Point> shown = points.subList(Math.max(0, points.size() - MOST), points.size());
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Picture.Point point : shown) {
            Double value = point.value();
            if (value != null && value > 0) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        StringBuilder line = new StringBuilder();
        for (Picture.Point point : shown) {
            line.append(column(point, Math.log(least), Math.log(most)));
        }
        return line.toString();
    }

    private static char column(Picture.Point point, double least, double most) {
        Double value = point.value();
        return switch (point.state()) {
            case REPORTED_ZERO -> '0';
            case NOT_PUBLISHED -> '·';
            case PUBLISHED_JOINTLY -> '~';
            case SUPPRESSED -> 'x';
            case REPORTED ->
                value == null || most <= least
                        ? COLUMNS.charAt(COLUMNS.length() - 1)
                        : COLUMNS.charAt(
                                (int) Math.round((Math.log(value) - least) / (most - least) * (COLUMNS.length() - 1)));
        };
    }
}
