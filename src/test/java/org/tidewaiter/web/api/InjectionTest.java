package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every parameter of every operation, with SQL in it: refused in words or taken for words, and nothing behind it is touched. */
class InjectionTest {
    private static final Path PLANTED = Path.of("target", "planted.csv").toAbsolutePath();
    private static final List<String> HOSTILE = List.of(
            "'; DROP TABLE observations; --",
            "' OR '1'='1",
            "1) UNION SELECT table_name FROM information_schema.tables --",
            "\"; COPY (SELECT 1) TO '" + PLANTED + "'; --");

    private static ExampleServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = ExampleServer.shared();
        document = server.json(ApiPart.DOCUMENT);
    }

    @TestFactory
    List<DynamicTest> noParameter_carriesSqlThrough() {
        List<DynamicTest> tests = new ArrayList<>();
        document.get("paths").properties().forEach(path -> {
            JsonNode operation = path.getValue().get("get");
            tests.add(DynamicTest.dynamicTest(
                    operation.get("operationId").asText(), () -> attack(path.getKey(), operation)));
        });
        return tests;
    }

    private static void attack(String path, JsonNode operation) {
        String honest = OpenApiTest.address(path, operation);
        String before = server.get(honest).body();
        for (JsonNode parameter : operation.get("parameters")) {
            for (String words : HOSTILE) {
                Map<String, String> values = new LinkedHashMap<>(OpenApiTest.examples(path, operation));
                values.put(parameter.get("name").asText(), words);
                String address = OpenApiTest.address(path, values);
                HttpResponse<String> answer = server.get(address);
                assertThat(answer.statusCode())
                        .as(address + "\n" + answer.body())
                        .isIn(200, 400, 404);
                if (answer.statusCode() != 200) {
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .as(address)
                            .startsWith("application/problem+json");
                }
                assertThat(answer.body())
                        .as(address)
                        .doesNotContain("Parser Error", "Catalog Error", "SQLITE", "SQLException");
            }
        }
        assertThat(server.get(honest).body()).as(honest + " answers as before").isEqualTo(before);
        assertThat(PLANTED).doesNotExist();
    }
}
