package org.tidewaiter.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.answers.JsonSchemas;

/** The description of the API in OpenAPI 3.1, made from the operations themselves and the classes of their answers. */
final class OpenApi {
    private static final String JSON = "application/json";
    private static final Map<String, Object> STRING = Map.of("type", "string");

    private OpenApi() {}

    /** The same bytes from every run: maps without an order are put into one. */
    static Object describe(List<Operation> operations) {
        return settled(document(operations));
    }

    private static Object settled(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = map instanceof LinkedHashMap ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((name, each) -> copy.put(name, settled(each)));
            return copy;
        }
        return value instanceof List<?> list
                ? list.stream().map(OpenApi::settled).toList()
                : value;
    }

    private static Map<String, Object> document(List<Operation> operations) {
        JsonSchemas schemas = new JsonSchemas();
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> envelopes = new LinkedHashMap<>();
        for (Operation operation : operations) {
            String envelope = Character.toUpperCase(operation.id().charAt(0))
                    + operation.id().substring(1) + "Answer";
            envelopes.put(envelope, envelope(operation, schemas));
            paths.put(operation.path(), ordered("get", path(operation, envelope, schemas)));
        }
        Map<String, Object> named = new LinkedHashMap<>(envelopes);
        named.put("Problem", problem());
        named.putAll(schemas.named());
        return ordered(
                "openapi",
                "3.1.0",
                "info",
                ordered(
                        "title",
                        "Tidewaiter",
                        "version",
                        "1",
                        "description",
                        "Customs figures held against the dated, cited law of their own month. A finding is a question"
                                + " for a person, never an accusation; a missing fact gives undetermined.",
                        "license",
                        ordered("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "servers",
                List.of(ordered("url", "/")),
                "security",
                List.of(Map.of("key", List.of()), Map.of("session", List.of())),
                "paths",
                paths,
                "components",
                ordered(
                        "schemas",
                        named,
                        "securitySchemes",
                        ordered(
                                "key",
                                ordered("type", "http", "scheme", "bearer", "description", "An API key."),
                                "session",
                                ordered("type", "apiKey", "in", "cookie", "name", "tidewaiter"))));
    }

    private static Map<String, Object> path(Operation operation, String envelope, JsonSchemas schemas) {
        List<Object> parameters = new ArrayList<>();
        operation.parameters().forEach(each -> parameters.add(each.describe()));
        if (operation.paged()) {
            parameters.add(ordered(
                    "name",
                    "limit",
                    "in",
                    "query",
                    "required",
                    false,
                    "description",
                    "Items of a page, at most " + Server.MOST + ".",
                    "schema",
                    ordered("type", "integer", "minimum", 1, "maximum", Server.MOST, "default", Server.USUAL)));
            parameters.add(ordered(
                    "name",
                    "cursor",
                    "in",
                    "query",
                    "required",
                    false,
                    "description",
                    "'next' of the page before, as it is. Refused with 410 when the data have changed since.",
                    "schema",
                    STRING));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(JSON, ordered("schema", reference(envelope)));
        if (operation.list()) {
            content.put(Server.NDJSON, ordered("schema", schemas.of(operation.item()), "x-lines", true));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", ordered("description", "The answer.", "headers", headers(), "content", content));
        responses.put("304", ordered("description", "Nothing has changed since the named ETag."));
        responses.put(
                "default",
                ordered(
                        "description",
                        "What is wrong and what to do (RFC 9457).",
                        "content",
                        ordered("application/problem+json", ordered("schema", reference("Problem")))));
        return ordered(
                "operationId",
                operation.id(),
                "summary",
                operation.says(),
                "parameters",
                parameters,
                "responses",
                responses);
    }

    private static Map<String, Object> headers() {
        return ordered(
                "ETag", ordered("description", "Names this answer in this state of data and rules.", "schema", STRING));
    }

    private static Map<String, Object> envelope(Operation operation, JsonSchemas schemas) {
        Map<String, Object> item = schemas.of(operation.item());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("permalink", said("Address with everything that decides this answer.", STRING));
        fields.put(
                "data_edition",
                said(
                        "Names the releases, findings or articles it rests on; null where it rests on none.",
                        JsonSchemas.nullable(STRING)));
        fields.put("rules_edition", said("Names the rule books.", STRING));
        fields.put(
                "as_of",
                said(
                        "Only what was known on that day; null for all that is loaded.",
                        ordered("type", List.of("string", "null"), "format", "date")));
        fields.put("illustrative", said("Whether any of it comes from invented figures.", Map.of("type", "boolean")));
        if (operation.paged()) {
            fields.put("next", said("Cursor of the next page; null on the last.", JsonSchemas.nullable(STRING)));
        }
        List<String> required = new ArrayList<>(fields.keySet());
        if (operation.summary() != null) {
            fields.put("summary", schemas.of(operation.summary()));
            required.add("summary");
        }
        fields.put("data", operation.list() ? ordered("type", "array", "items", item) : item);
        required.add("data");
        return ordered("type", "object", "properties", fields, "required", required);
    }

    private static Map<String, Object> problem() {
        return ordered(
                "type",
                "object",
                "properties",
                ordered(
                        "type", said("Kind of the problem; the address explains it.", STRING),
                        "title", said("What is wrong, with the value and the place.", STRING),
                        "status", Map.of("type", "integer"),
                        "detail", said("What to do.", STRING),
                        "instance", said("This request, as the log names it.", STRING),
                        "alternatives", ordered("type", "array", "items", STRING)),
                "required",
                List.of("type", "title", "status", "detail", "instance", "alternatives"));
    }

    private static Map<String, Object> said(String description, Map<String, Object> schema) {
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.put("description", description);
        return all;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
