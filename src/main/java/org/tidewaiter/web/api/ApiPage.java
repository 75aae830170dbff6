package org.tidewaiter.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.View;

/** The page that explains the API to people: every operation with its parameters and an example to follow. */
public record ApiPage(String document, List<Entry> entries, List<Problem> problems) {

    /** One operation. */
    public record Entry(String id, String path, String says, String example, boolean paged, List<Named> parameters) {}

    /** A parameter. */
    public record Named(String name, boolean required, String description, String example) {}

    /** A kind of problem, as {@code type} of an error points to it. */
    public record Problem(String anchor, String title, String says) {}

    static ApiPage of(View view, List<Operation> operations) {
        return new ApiPage(
                ApiPart.DOCUMENT,
                operations.stream().map(operation -> entry(view, operation)).toList(),
                List.of("wrong-use", "refused", "not-found", "gone", "too-much", "unavailable", "our-fault").stream()
                        .map(kind -> new Problem(
                                "problem-" + kind,
                                view.text("api.problem." + kind),
                                view.text("api.problem." + kind + ".says")))
                        .toList());
    }

    private static Entry entry(View view, Operation operation) {
        List<Named> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            parameters.add(new Named(
                    parameter.name(),
                    parameter.required(),
                    view.text("api.parameter." + parameter.name()),
                    parameter.example()));
        }
        if (operation.paged()) {
            parameters.add(new Named("limit", false, view.text("api.parameter.page"), "100"));
            parameters.add(new Named("cursor", false, view.text("api.parameter.cursor"), ""));
        }
        return new Entry(
                operation.id(),
                operation.path(),
                view.text("api.operation." + operation.id()),
                example(operation),
                operation.list(),
                parameters);
    }

    /** An address that works with the example data; empty where a part of the path depends on what is loaded. */
    static String example(Operation operation) {
        String path = operation.path();
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.inPath()) {
                if (parameter.example().isEmpty()) {
                    return "";
                }
                path = path.replace("{" + parameter.name() + "}", parameter.example());
            } else if (!parameter.example().isEmpty()) {
                values.put(parameter.name(), parameter.example());
            }
        }
        return values.isEmpty() ? path : path + "?" + Asked.encode(values);
    }
}
