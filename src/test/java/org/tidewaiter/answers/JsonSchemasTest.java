package org.tidewaiter.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tidewaiter.law.Answer;

class JsonSchemasTest {
    record Plain(
            BigDecimal netWeightKg, @Nullable LocalDate lastDay, List<Answer> answers, Map<String, Integer> counts) {
        @JsonIgnore
        public boolean isHidden() {
            return true;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sparing(String id, @Nullable Sparing inner) {}

    private final JsonSchemas schemas = new JsonSchemas();

    @SuppressWarnings("unchecked")
    private Map<String, Object> named(Class<?> type) {
        schemas.of(type);
        return Objects.requireNonNull(
                (Map<String, Object>) schemas.named().get("JsonSchemasTest" + type.getSimpleName()));
    }

    @Test
    void fields_areNamedAsTheyAreWritten() {
        assertThat(named(Plain.class))
                .containsEntry("required", List.of("net_weight_kg", "last_day", "answers", "counts"))
                .extractingByKey("properties")
                .isEqualTo(Map.of(
                        "net_weight_kg", Map.of("type", "number"),
                        "last_day", Map.of("type", List.of("string", "null"), "format", "date"),
                        "answers",
                                Map.of(
                                        "type",
                                        "array",
                                        "items",
                                        Map.of(
                                                "type",
                                                "string",
                                                "enum",
                                                List.of("in_scope", "undetermined", "out_of_scope"))),
                        "counts",
                                Map.of(
                                        "type",
                                        "object",
                                        "additionalProperties",
                                        Map.of("type", "integer", "format", "int32"))));
    }

    @Test
    void whatIsLeftOutWhereNull_isNotRequiredAndNeverNull() {
        Map<String, Object> shape = named(Sparing.class);
        assertThat(shape).containsEntry("required", List.of("id"));
        assertThat(String.valueOf(shape.get("properties")))
                .contains("inner={$ref=#/components/schemas/JsonSchemasTestSparing}");
    }
}
