package org.tidewaiter.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update=true} writes the example files anew. */
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("examples", "china-dprk");
    private static final Path GOODS = Path.of("src", "test", "resources", "examples", "china-dprk-goods.csv");

    private static ExampleFiles example() throws IOException {
        return new ExampleFiles(ExampleGoods.list(GOODS));
    }

    @Test
    void committedFiles_areWhatTheProgramWrites() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            example().write(FOLDER);
        }
        for (Map.Entry<String, byte[]> file : example().files().entrySet()) {
            assertThat(Files.readAllBytes(FOLDER.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }
}
