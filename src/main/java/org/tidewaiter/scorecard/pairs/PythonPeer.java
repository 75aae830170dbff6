package org.tidewaiter.scorecard.pairs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a script of the peers' folder as a child process: data file in, CSV of what it flags out, version printed. */
final class PythonPeer {
    private static final int NO_LIBRARY = 4; // by agreement with the scripts

    /** What it flagged, or why it was not run. */
    record Answer(
            List<List<String>> rows,
            String version,
            @Nullable String problem) {
        Answer {
            rows = List.copyOf(rows);
        }
    }

    private PythonPeer() {}

    static Answer run(Path script, Path data, Path flagged) {
        try {
            Process process = new ProcessBuilder("python3", script.toString(), data.toString(), flagged.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int code = process.waitFor();
            if (code == NO_LIBRARY) {
                return new Answer(List.of(), "", "not run: install python3-numpy");
            }
            if (code != 0) {
                return new Answer(List.of(), "", "failed: " + said.lines().reduce("", (before, last) -> last));
            }
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(flagged)) {
                return new Answer(
                        csv.stream()
                                .skip(1) // the header
                                .map(CsvRecord::getFields)
                                .toList(),
                        said,
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a peer ran", e);
        } catch (IOException e) {
            if (e.getMessage() != null && e.getMessage().startsWith("Cannot run program")) {
                return new Answer(List.of(), "", "not run: install python3");
            }
            throw new UncheckedIOException(e);
        }
    }
}
