package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

class GivenFileTest {
    private static final String TABLE = """
            "数据年月","贸易伙伴编码","商品编码","第一数量","第一计量单位","人民币"
            "202301","109","26110000","10","千克","5"
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private LoadReport load(String stored, String name, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(stored), text);
        try (BatchLoad batch = new BatchLoad(
                Warehouse.at(folder.resolve("home")),
                List.of(GivenFile.sent(path, name)),
                LoadOptions.on(LocalDate.of(2023, 11, 20)))) {
            return batch.next(Progress.NONE);
        }
    }

    @Test
    void sentFile_isKnownByTheNameItWasSentUnder() throws IOException {
        LoadReport report = load("file-0", "export-2023.csv", TABLE);
        Release release = Warehouse.at(folder.resolve("home")).getRelease(report.release());
        assertThat(report.file()).isEqualTo("export-2023.csv");
        assertThat(release.sourceFile()).isEqualTo("export-2023.csv");
        assertThat(release.coverage()).allMatch(cover -> cover.flow().equals(Flow.EXPORT.code()));
    }

    @Test
    void messages_nameIt_andNotWhereItLies() {
        assertThatThrownBy(() -> load("file-0", "figures.csv", "a,b\n1,2\n"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("figures.csv")
                .message()
                .doesNotContain(folder.toString());
        assertThatThrownBy(() -> load("file-1", "nothing.csv", "")).hasMessage("nothing.csv is empty (0 bytes).");
    }

    @Test
    void aboutBesideIt_speaksOfItByThatName() throws IOException {
        Files.writeString(
                folder.resolve(About.NAME),
                "illustrative: true\nfiles:\n  table.csv: {flow: import, published: 2023-02-20}\n");
        LoadReport report = load("file-0", "table.csv", TABLE);
        Release release = Warehouse.at(folder.resolve("home")).getRelease(report.release());
        assertThat(release.illustrative()).isTrue();
        assertThat(release.published()).isEqualTo(LocalDate.of(2023, 2, 20));
    }
}
