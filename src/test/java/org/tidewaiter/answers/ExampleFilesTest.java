package org.tidewaiter.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleFilesTest {
    @Test
    void examples_areTheTablesInTheOrderOfTheirNames() {
        assertThat(ExampleFiles.arePresent()).isTrue();
        assertThat(ExampleFiles.list())
                .isSorted()
                .isNotEmpty()
                .allMatch(file -> file.toString().endsWith(".csv"));
        assertThat(ExampleFiles.mappings()).isDirectoryContaining("glob:**.mapping.yml");
    }
}
