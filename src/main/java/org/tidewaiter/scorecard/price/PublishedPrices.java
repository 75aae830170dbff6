package org.tidewaiter.scorecard.price;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Customs figures that others have published to test methods with: declarant where there is one, weight, value, month.
 *
 * @param file its name
 * @param hash SHA-256 of the file
 * @param labels declarants; the same for all where the file names none
 * @param known the row with the known error, counted from 0 among the usable rows; -1 where none is known
 */
@SuppressWarnings("ArrayRecordComponent") // read once
record PublishedPrices(
        String file, String hash, List<String> labels, double[] logWeights, double[] logValues, int known) {
    private static final String KNOWN_DECLARANT = "009"; // 23.3 t for 29.7 thousand euro in November 2004
    private static final String KNOWN_MONTH = "01/11/2004";

    static PublishedPrices read(Path path) {
        try {
            List<String> labels = new ArrayList<>();
            List<double[]> rows = new ArrayList<>();
            int known = -1;
            for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
                String[] cells = line.strip().split("\\s+");
                if (line.startsWith("%") || cells.length < 2) {
                    continue; // the heading
                }
                int at = cells.length > 2 ? 1 : 0;
                double weight = Double.parseDouble(cells[at]);
                double value = Double.parseDouble(cells[at + 1]);
                if (weight > 0 && value > 0) {
                    boolean error = at == 1 && cells[0].equals(KNOWN_DECLARANT) && cells[3].equals(KNOWN_MONTH);
                    known = error ? rows.size() : known;
                    labels.add(at == 1 ? cells[0] : "");
                    rows.add(new double[] {Math.log(weight), Math.log(value)});
                }
            }
            return new PublishedPrices(
                    String.valueOf(path.getFileName()),
                    hash(path),
                    labels,
                    rows.stream().mapToDouble(row -> row[0]).toArray(),
                    rows.stream().mapToDouble(row -> row[1]).toArray(),
                    known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path path) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return logWeights.length;
    }
}
