package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

class BatchLoadTest {
    private static final LoadOptions OPTIONS = LoadOptions.on(LocalDate.of(2023, 11, 20));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path file(String name, String month, int value) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "\"数据年月\",\"贸易伙伴编码\",\"商品编码\",\"第一数量\",\"第一计量单位\",\"人民币\"\r\n\"" + month
                        + "\",\"109\",\"26110000\",\"10\",\"千克\",\"" + value + "\"\r\n");
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int month = 1; month <= 7; month++) {
            files.add(file("import-" + month + ".csv", "20230" + month, month));
        }
        return files;
    }

    private static List<LoadReport> all(Warehouse warehouse, List<Path> files) {
        List<LoadReport> reports = new ArrayList<>();
        try (BatchLoad batch = BatchLoad.of(warehouse, files, OPTIONS)) {
            files.forEach(file -> reports.add(batch.next(Progress.NONE)));
        }
        return reports;
    }

    @Test
    void files_areReleasesInTheirOrder_asWhenLoadedOneByOne() throws IOException {
        Warehouse together = Warehouse.at(folder.resolve("together"));
        Warehouse alone = Warehouse.at(folder.resolve("alone"));
        List<Path> files = files();
        List<LoadReport> reports = all(together, files);
        List<LoadReport> single = files.stream()
                .map(file -> Ingest.load(alone, file, OPTIONS, Progress.NONE))
                .toList();
        assertThat(reports).isEqualTo(single);
        assertThat(together.listReleases()).isEqualTo(alone.listReleases());
        for (Release release : together.listReleases()) {
            assertThat(together.rowsFile(release.id())).hasSameBinaryContentAs(alone.rowsFile(release.id()));
        }
        assertThat(together.home().resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void sameFileTwice_isLoadedOnce() throws IOException {
        Warehouse warehouse = Warehouse.at(folder.resolve("home"));
        Path file = file("import-a.csv", "202301", 1);
        Path copy = Files.copy(file, folder.resolve("import-b.csv"));
        assertThat(all(warehouse, List.of(file, copy)))
                .extracting(LoadReport::alreadyLoaded)
                .containsExactly(false, true);
        assertThat(warehouse.listReleases()).hasSize(1);
    }

    @Test
    void brokenFile_isToldAtItsTurn_andTheNextOneIsLoaded() throws IOException {
        Warehouse warehouse = Warehouse.at(folder.resolve("home"));
        List<Path> files = List.of(
                file("import-a.csv", "202301", 1),
                Files.writeString(folder.resolve("notes.txt"), "nothing of this is a table\n"),
                folder.resolve("import-missing.csv"),
                file("import-d.csv", "202302", 2));
        try (BatchLoad batch = BatchLoad.of(warehouse, files, OPTIONS)) {
            assertThat(batch.next(Progress.NONE).file()).endsWith("import-a.csv");
            assertThatThrownBy(() -> batch.next(Progress.NONE))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("notes.txt");
            assertThatThrownBy(() -> batch.next(Progress.NONE))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("import-missing.csv");
            assertThat(batch.next(Progress.NONE).file()).endsWith("import-d.csv");
        }
        assertThat(warehouse.listReleases()).hasSize(2);
    }

    @Test
    void closedBeforeTheEnd_leavesWhatWasCommitted_andNoDraft() throws IOException {
        Warehouse warehouse = Warehouse.at(folder.resolve("home"));
        try (BatchLoad batch = BatchLoad.of(warehouse, files(), OPTIONS)) {
            batch.next(Progress.NONE);
        }
        assertThat(warehouse.listReleases()).hasSize(1);
        assertThat(warehouse.home().resolve("drafts")).isEmptyDirectory();
        Ingest.load(warehouse, folder.resolve("import-5.csv"), OPTIONS, Progress.NONE); // the lock is free again
    }
}
