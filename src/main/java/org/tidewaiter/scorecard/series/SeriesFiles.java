package org.tidewaiter.scorecard.series;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The files that go to the peers and come back. */
final class SeriesFiles {
    private SeriesFiles() {}

    /** Writes one line per series, one column per month. */
    static Path write(Path folder, String name, List<double[]> values) {
        String text = values.stream()
                .map(months -> Arrays.stream(months).mapToObj(Double::toString).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a small file, cells apart. */
    static List<String[]> read(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Alerts by method from lines of method, series and month, both counted from 0. */
    static Map<String, boolean[][]> alerts(Path file, List<String> methods, int series, int months) {
        Map<String, boolean[][]> alerts = new LinkedHashMap<>();
        methods.forEach(method -> alerts.put(method, new boolean[series][months]));
        for (String[] cells : read(file)) {
            boolean[][] of = alerts.get(cells[0]);
            if (of == null) {
                throw new IllegalStateException(file + " speaks of a method '" + cells[0] + "'");
            }
            of[Integer.parseInt(cells[1])][Integer.parseInt(cells[2])] = true;
        }
        return alerts;
    }

    /** The beginning of the SHA-256 of all figures. */
    static String hash(List<double[]> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (double[] months : values) {
                digest.update(Arrays.toString(months).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12).toLowerCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
