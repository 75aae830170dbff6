package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.answers.Json;

/** The description of the API: valid, the same from every run, and kept by every operation. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ExampleServer server;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = ExampleServer.shared();
        document = server.json(ApiPart.DOCUMENT);
    }

    @Test
    void document_isValidOpenApi31() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(document.toString(), null, options);
        assertThat(parsed.getMessages()).isEmpty();
        OpenAPI api = parsed.getOpenAPI();
        assertThat(api.getOpenapi()).isEqualTo("3.1.0");
        assertThat(api.getPaths()).hasSameSizeAs(Operations.ALL);
    }

    @Test
    void document_isTheSameFromEveryRun() {
        assertThat(document.at("/components/schemas").fieldNames().next()).isEqualTo("ListTopAnswer");
        assertThat(Json.compact(OpenApi.describe(Operations.ALL)))
                .isEqualTo(Json.compact(OpenApi.describe(Operations.ALL)));
    }

    /** A client that knows nothing but the document calls everything in it and holds every answer against its schema. */
    @TestFactory
    List<DynamicTest> everyOperation_answersAsDescribed() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode operation = path.getValue().get("get");
            tests.add(DynamicTest.dynamicTest(
                    operation.get("operationId").asText(), () -> call(path.getKey(), operation)));
        }
        return tests;
    }

    private static void call(String path, JsonNode operation) {
        String address = address(path, operation);
        HttpResponse<String> response = server.get(address);
        assertThat(response.statusCode()).as(address + "\n" + response.body()).isEqualTo(200);
        JsonNode content = operation.at("/responses/200/content");
        JsonNode answer = ExampleServer.tree(response.body());
        assertThat(complaints(content.at("/application~1json/schema"), answer))
                .as(address)
                .isEmpty();
        assertThat(answer.get("data").isArray() ? answer.get("data").size() : 1)
                .as(address + " has something to hold against the schema")
                .isPositive();
        if (content.has("application/x-ndjson")) {
            List<String> lines = server.get(address, "Accept", "application/x-ndjson")
                    .body()
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(complaints(content.at("/application~1x-ndjson/schema"), ExampleServer.tree(lines.get(1))))
                    .isEmpty();
        }
    }

    private static List<String> complaints(JsonNode schema, JsonNode answer) {
        var whole = JSON.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.get("components"));
        whole.setAll((com.fasterxml.jackson.databind.node.ObjectNode) schema.deepCopy());
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), com.networknt.schema.InputFormat.JSON);
        return compiled.validate(answer.toString(), com.networknt.schema.InputFormat.JSON).stream()
                .map(Object::toString)
                .limit(5)
                .toList();
    }

    static String address(String path, JsonNode operation) {
        return address(path, examples(path, operation));
    }

    static String address(String path, Map<String, String> values) {
        String full = path;
        List<String> query = new ArrayList<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String place = "{" + value.getKey() + "}";
            String encoded =
                    URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
            if (full.contains(place)) {
                full = full.replace(place, encoded);
            } else {
                query.add(value.getKey() + "=" + encoded);
            }
        }
        return query.isEmpty() ? full : full + "?" + String.join("&", query);
    }

    /** The document's own example of each parameter that has one, and of those in the path one that is loaded. */
    static Map<String, String> examples(String path, JsonNode operation) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (JsonNode parameter : operation.get("parameters")) {
            String example = parameter.path("example").asText("");
            if (!example.isEmpty()) {
                examples.put(parameter.get("name").asText(), example);
            } else if (parameter.get("in").asText().equals("path")) {
                examples.put(parameter.get("name").asText(), known(path));
            }
        }
        return examples;
    }

    /** Ids that depend on what is loaded are taken from the list above them. */
    private static String known(String path) {
        JsonNode first = ExampleServer.shared()
                .json(path.replace("/{id}", ""))
                .get("data")
                .get(0);
        return first.has("finding")
                ? first.get("finding").get("id").asText()
                : first.get("id").asText();
    }
}
