package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file under sql/ can be read, says what it yields, and writes Parquet as the house does. */
class SqlCatalogueTest {
    private static final Path ROOT = Path.of("sql");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".sql".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void sqlFile_hasATitle(String name) {
        SqlFile file = SqlLibrary.packed().get(name);

        assertThat(file.header().findTitle())
                .as("title of sql/" + name + ".sql")
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("names")
    void copyToParquet_usesTheMeasuredOptions(String name) throws IOException {
        String text = Files.readString(ROOT.resolve(name + ".sql"));
        text.lines()
                .filter(line -> line.contains("FORMAT parquet"))
                .forEach(line -> assertThat(line).contains(ParquetOptions.ROWS));
    }
}
