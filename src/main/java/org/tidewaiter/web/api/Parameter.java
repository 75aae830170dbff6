package org.tidewaiter.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One parameter of an operation.
 *
 * @param schema JSON Schema of its value
 * @param example a value that works with the example data
 * @param settled what it comes to for a request, defaults put in, as the permalink names it
 */
record Parameter(
        String name,
        boolean inPath,
        boolean required,
        String description,
        Map<String, Object> schema,
        String example,
        Function<Ask, Optional<String>> settled) {

    /** A text that may be left out. */
    static Parameter text(String name, String description, String example) {
        return new Parameter(
                name,
                false,
                false,
                description,
                Map.of("type", "string"),
                example,
                ask -> ask.given().find(name));
    }

    /** One of some words. */
    static Parameter oneOf(String name, String description, List<String> words, String example) {
        return text(name, description, example).with(Map.of("type", "string", "enum", words));
    }

    /** A part of the path. */
    static Parameter path(String name, String description, String example) {
        return new Parameter(
                name, true, true, description, Map.of("type", "string"), example, ask -> Optional.of(ask.path(name)));
    }

    Parameter need() {
        return new Parameter(name, inPath, true, description, schema, example, settled);
    }

    Parameter with(Map<String, Object> shape) {
        return new Parameter(name, inPath, required, description, shape, example, settled);
    }

    Parameter settledBy(Function<Ask, Optional<String>> function) {
        return new Parameter(name, inPath, required, description, schema, example, function);
    }

    Parameter exampled(String value) {
        return new Parameter(name, inPath, required, description, schema, value, settled);
    }

    /** As the description of the API has it. */
    Map<String, Object> describe() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", name);
        all.put("in", inPath ? "path" : "query");
        all.put("description", description);
        all.put("required", required);
        all.put("schema", schema);
        if (!example.isEmpty()) {
            all.put("example", typed());
        }
        return all;
    }

    private Object typed() {
        return switch (String.valueOf(schema.get("type"))) {
            case "integer" -> Integer.valueOf(example);
            case "boolean" -> Boolean.valueOf(example);
            default -> example;
        };
    }
}
