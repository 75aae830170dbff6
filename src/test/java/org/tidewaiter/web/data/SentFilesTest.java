package org.tidewaiter.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFilesTest {
    @ParameterizedTest
    @CsvSource({
        "import-2023.csv, import-2023.csv",
        "../../etc/passwd, passwd",
        "'C:\\data\\import.csv', import.csv",
        "/absolute.csv, absolute.csv",
        "folder/, ''",
        "'a\u0000b\u202ecsv.exe', abcsv.exe",
    })
    void name_isItsLastPart_withoutWhatNobodySees(String sent, String kept) {
        assertThat(SentFiles.name(sent)).isEqualTo(kept);
    }

    @Test
    void longName_keepsItsEnd_whereTheEndingStands() {
        assertThat(SentFiles.name("x".repeat(5000) + ".csv")).hasSize(200).endsWith(".csv");
    }
}
