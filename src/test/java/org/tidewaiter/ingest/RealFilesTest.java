package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Flow;

/** Every real file of the shared folder, where that folder is there. */
@Tag("shared-data")
class RealFilesTest {
    private static final Path SHARED = Path.of(System.getProperty("tidewaiter.shared", "../shared"));
    private static final Path LIST = SHARED.resolve("accept/real-files.csv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void everyFile_loadsAsStatedAndOnlyOnce() throws IOException {
        assumeThat(LIST).as("the shared folder with real files").exists();
        LoadBench bench = new LoadBench(folder);
        List<NamedCsvRecord> files;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(LIST)) {
            files = csv.stream().toList();
        }
        for (NamedCsvRecord file : files) {
            LoadReport report = load(bench, file);
            assertThat(report.rowsRead()).as(file.getField("path")).isEqualTo(Long.parseLong(file.getField("rows")));
            assertThat(report.alreadyLoaded()).as(file.getField("path")).isFalse();
            if (file.getField("path").contains("31hs6_2024")) {
                assertThat(report.rowsKept()).isEqualTo(74_748);
            }
        }
        for (NamedCsvRecord file : files) {
            assertThat(load(bench, file).alreadyLoaded())
                    .as(file.getField("path"))
                    .isTrue();
        }
        assertThat(bench.warehouse.listReleases()).hasSize(files.size());
    }

    private static LoadReport load(LoadBench bench, NamedCsvRecord file) {
        LoadOptions options =
                LoadOptions.on(LoadBench.TODAY).withMappingFolders(List.of(Path.of("examples", "mappings")));
        String said = file.getField("options");
        return bench.load(
                SHARED.resolve("data").resolve(file.getField("path")),
                said.startsWith("--flow ") ? options.withFlow(Flow.parse(said.substring(7))) : options);
    }
}
