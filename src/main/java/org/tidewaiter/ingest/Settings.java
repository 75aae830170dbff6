package org.tidewaiter.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.warehouse.Engine;

/** Hands a layout to the staging SQL, as JSON in one variable. */
final class Settings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEVER = 9999; // a first year no file reaches

    private Settings() {}

    static void apply(
            Engine engine,
            Layout layout,
            Map<String, Path> files,
            char delimiter,
            Map<String, String> columns,
            boolean februaryJoint) {
        Layout.Reading reading = layout.reading();
        Map<String, Object> settings = new LinkedHashMap<>();
        files.forEach((name, path) -> settings.put(name, path.toString()));
        settings.put("delimiter", String.valueOf(delimiter));
        settings.put("reporter", reading.reporter());
        settings.put("partner", reading.partner());
        settings.put("flow", reading.flow());
        settings.put("period", reading.period());
        settings.put("code", reading.code());
        settings.put("currency", layout.has("currency") ? "" : reading.currency());
        settings.put("value_scale", reading.valueScale());
        settings.put("weight_scale", reading.weightScale());
        settings.put("quantity_scale", reading.quantityScale());
        settings.put("quantity_unit", reading.quantityUnit());
        settings.put("thousands", reading.thousands());
        settings.put("decimal", reading.decimal());
        settings.put("pad_codes", reading.padCodes());
        settings.put("february_joint", februaryJoint);
        settings.put("label_language", reading.labelLanguage());
        settings.put("null_words", reading.nullWords());
        List<String> empty = new ArrayList<>(reading.nullWords());
        empty.add("");
        settings.put("empty_words", empty);
        settings.put("statuses", reading.statuses());
        for (HsRevision revision : HsRevision.values()) {
            settings.put(revision.name().toLowerCase(java.util.Locale.ROOT), firstYear(layout, revision));
        }
        Map<String, String> shape = new LinkedHashMap<>();
        columns.keySet().forEach(name -> shape.put(name, "VARCHAR"));
        engine.execute(
                "staging/settings",
                Map.of("settings", json(settings), "columns", json(columns), "columns_shape", json(shape)));
    }

    static int firstYear(Layout layout, HsRevision revision) {
        return layout.editionsByFirstYear().entrySet().stream()
                .filter(entry -> entry.getValue() == revision)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(NEVER);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("settings cannot be written as JSON", e);
        }
    }
}
