package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas describe the books as they are, so that an editor's completion can be trusted. */
class RuleSchemaTest {
    private static final Path RULES = Path.of("rules");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        }
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(RULES.resolve(name)), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBookAndTwin_followsItsSchema(Path file) throws IOException {
        String schema = file.toString().endsWith(".spec.yml") ? "spec.schema.json" : "book.schema.json";
        assertThat(schema(schema).validate(Files.readString(file), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBook_hasItsTwin(Path file) {
        String name = file.getFileName().toString();
        String twin =
                name.endsWith(".spec.yml") ? name.replace(".spec.yml", ".yml") : name.replace(".yml", ".spec.yml");
        assertThat(file.resolveSibling(twin)).exists();
    }
}
