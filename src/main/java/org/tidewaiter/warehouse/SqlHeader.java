package org.tidewaiter.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The block comment at the top of a SQL file, as YAML: title, grain, needs, method, limits and whatever a kind of file adds. */
public record SqlHeader(Map<String, Object> fields) {
    private static final YAMLMapper YAML = new YAMLMapper();

    public SqlHeader {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static SqlHeader parse(String name, String text) {
        try {
            Map<String, Object> fields = YAML.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
            return new SqlHeader(fields == null ? Map.of() : fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the header of sql/" + name + ".sql is no YAML: " + e.getMessage(), e);
        }
    }

    /** What the file yields, one sentence; empty where the file does not say. */
    public Optional<String> findTitle() {
        return findText("title");
    }

    /** One field as text. */
    public Optional<String> findText(String field) {
        return Optional.ofNullable(fields.get(field)).map(Object::toString);
    }
}
