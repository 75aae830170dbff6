package org.tidewaiter.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.AppException;

/** Names and values of an address or a form. A name given twice counts once, the first; blank values count as absent. */
public record Parameters(Map<String, String> values) {
    /** Nothing beyond the question. */
    public static final Parameters NONE = new Parameters(Map.of());

    public Parameters {
        values = Map.copyOf(values);
    }

    /** Those of the address. */
    public static Parameters ofAddress(Context context) {
        return new Parameters(first(context.queryParamMap()));
    }

    /** Those of a form that was sent. */
    public static Parameters ofForm(Context context) {
        return new Parameters(first(context.formParamMap()));
    }

    private static Map<String, String> first(Map<String, List<String>> all) {
        Map<String, String> values = new LinkedHashMap<>();
        all.forEach((name, given) -> {
            if (!given.isEmpty()) {
                values.put(name, given.getFirst());
            }
        });
        return values;
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A value that must be there. */
    public String get(String name) {
        return find(name).orElseThrow(() -> AppException.wrongUse("'" + name + "' is missing.", "Fill it in."));
    }

    /** A whole number, refused where it is none. */
    public Optional<Integer> findNumber(String name) {
        return find(name).map(value -> {
            if (!value.matches("\\d{1,9}")) {
                throw AppException.wrongUse("'" + value + "' is no whole number.", "Give " + name + " as digits.");
            }
            return Integer.valueOf(value);
        });
    }
}
