package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.trade.HsRevision;

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
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
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

    @ParameterizedTest
    @MethodSource("files")
    void everyFile_namesItsSchemaForEditors(Path file) throws IOException {
        String schema = file.toString().endsWith(".spec.yml") ? "spec.schema.json" : "book.schema.json";
        String way = "../".repeat(RULES.relativize(file).getNameCount() - 1);
        assertThat(Files.readAllLines(file).getFirst())
                .as("first line of %s, from which editors take completion", file)
                .isEqualTo("# yaml-language-server: $schema=" + way + schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"book.schema.json", "spec.schema.json"})
    void everyKey_isDescribedForEditors(String name) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(RULES.resolve(name).toFile());
        List<String> silent = new ArrayList<>();
        findSilentKeys("", schema, silent);
        assertThat(silent).as("keys of %s without a description", name).isEmpty();
    }

    /** Keys are described where an object is defined; the conditions under "allOf" only narrow what is described there. */
    private static void findSilentKeys(String path, JsonNode node, List<String> silent) {
        node.path("properties").properties().forEach(key -> {
            if (!key.getValue().hasNonNull("description")) {
                silent.add(path + key.getKey());
            }
            findSilentKeys(path + key.getKey() + ".", key.getValue(), silent);
        });
        if (node.has("items")) {
            findSilentKeys(path + "[].", node.path("items"), silent);
        }
        node.path("$defs").properties().forEach(part -> findSilentKeys(part.getKey() + ".", part.getValue(), silent));
    }

    @Test
    void choicesOfTheSchema_areThoseOfTheReader() throws IOException {
        JsonNode parts = new ObjectMapper()
                .readTree(RULES.resolve("book.schema.json").toFile())
                .path("$defs");
        JsonNode measure = parts.path("measure").path("properties");
        assertThat(choices(measure.path("type"))).isEqualTo(codes(MeasureType.values(), MeasureType::code));
        assertThat(choices(measure.path("coverage"))).isEqualTo(codes(Coverage.values(), Coverage::code));
        assertThat(choices(measure.path("basis"))).isEqualTo(codes(Basis.values(), Basis::code));
        assertThat(choices(measure.path("certainty"))).isEqualTo(codes(Certainty.values(), Certainty::code));
        assertThat(choices(parts.path("confidence"))).isEqualTo(codes(Confidence.values(), Confidence::code));
        assertThat(choices(parts.path("revision"))).isEqualTo(codes(HsRevision.values(), HsRevision::name));
        assertThat(choices(parts.path("condition").path("properties").path("type")))
                .isEqualTo(new TreeSet<>(ConditionReader.TYPES));
        JsonNode example = new ObjectMapper()
                .readTree(RULES.resolve("spec.schema.json").toFile())
                .path("properties")
                .path("cases")
                .path("items")
                .path("properties");
        assertThat(choices(example.path("expect"))).isEqualTo(codes(Answer.values(), Answer::code));
        assertThat(choices(example.path("doubts").path("items"))).isEqualTo(codes(Doubt.values(), Doubt::code));
    }

    private static Set<String> choices(JsonNode node) {
        Set<String> found = new TreeSet<>();
        node.path("enum").forEach(choice -> found.add(choice.asText()));
        return found;
    }

    private static <E> Set<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toCollection(TreeSet::new));
    }
}
