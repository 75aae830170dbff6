package org.tidewaiter.scorecard.series;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Monthly series of the customs offices of Brazil, the United Kingdom, the United States and the European Union, as one
 * table. A month of an office in which it published anything is a zero for goods that are not in it.
 */
final class RealSeries {
    private RealSeries() {}

    /** One row per reporter, partner, flow and code; NaN where the office published nothing in that month. */
    static List<double[]> read(Path file) {
        Map<String, Map<String, Double>> series = new TreeMap<>();
        Map<String, TreeSet<String>> published = new TreeMap<>();
        TreeSet<String> months = new TreeSet<>();
        try (InputStream packed = Files.newInputStream(file);
                InputStreamReader text = new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getField("freq").equals("M")
                        || row.getField("value_usd").isBlank()) {
                    continue;
                }
                String office = row.getField("reporter") + " " + row.getField("flow");
                String key = office + " " + row.getField("partner") + " " + row.getField("hs6");
                String month = row.getField("period");
                series.computeIfAbsent(key, any -> new TreeMap<>())
                        .merge(month, Double.parseDouble(row.getField("value_usd")), Double::sum);
                published.computeIfAbsent(office, any -> new TreeSet<>()).add(month);
                months.add(month);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<double[]> all = new ArrayList<>();
        series.forEach((key, values) -> {
            String[] words = key.split(" ");
            TreeSet<String> known = published.getOrDefault(words[0] + " " + words[1], new TreeSet<>());
            all.add(months.stream()
                    .mapToDouble(month -> values.getOrDefault(month, known.contains(month) ? 0 : Double.NaN))
                    .toArray());
        });
        return all;
    }
}
