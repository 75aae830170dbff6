package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

class AboutTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path fileBeside(String about) throws IOException {
        Files.writeString(folder.resolve("about.yml"), about);
        return Files.writeString(folder.resolve("import-2019.csv"), "");
    }

    @Test
    void namedFile_getsItsFacts() throws IOException {
        Path file = fileBeside("""
                title: Invented figures
                illustrative: true
                complete: true
                files:
                  import-2019.csv: {flow: import, published: 2020-01-23}
                """);
        assertThat(About.find(GivenFile.at(file))).hasValueSatisfying(about -> {
            assertThat(about.illustrative()).isTrue();
            assertThat(about.flow()).contains(Flow.IMPORT);
            assertThat(about.published()).contains(LocalDate.of(2020, 1, 23));
        });
    }

    @Test
    void months_areThoseTheFileWasAskedFor() throws IOException {
        Path file = fileBeside("files:\n  import-2019.csv: {flow: import, months: 2019-01..2019-12}\n");
        assertThat(About.find(GivenFile.at(file)))
                .hasValueSatisfying(
                        about -> assertThat(about.months()).contains(PeriodRange.parse("2019-01..2019-12")));
    }

    @Test
    void fileItDoesNotName_getsNothing() throws IOException {
        assertThat(About.find(GivenFile.at(fileBeside("files:\n  other.csv: {flow: import}\n"))))
                .isEmpty();
    }

    @Test
    void unknownKey_isRefusedByName() throws IOException {
        Path file = fileBeside("titel: Invented figures\n");
        assertThatThrownBy(() -> About.find(GivenFile.at(file)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("about.yml")
                .hasMessageContaining("'titel'");
    }

    @Test
    void noAboutFile_isNoError() {
        assertThat(About.find(GivenFile.at(folder.resolve("import-2019.csv")))).isEmpty();
    }
}
