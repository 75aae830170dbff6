package org.tidewaiter.brief;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** All facts at full precision: snake_case names in declared order, ISO periods, plain decimals. */
final class JsonBrief {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addModule(new SimpleModule("brief")
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Period.class, ToStringSerializer.instance)
                    .addSerializer(PeriodRange.class, ToStringSerializer.instance)
                    .addSerializer(new Words<>(Flow.class, Flow::word))
                    .addSerializer(new Words<>(Area.class, Area::shortCode))
                    .addSerializer(new Words<>(Language.class, Language::tag))
                    .addSerializer(new Words<>(CellState.class, CellState::id)))
            .build();

    private JsonBrief() {}

    private record EditedBrief(@JsonUnwrapped BriefFacts facts, Edited editedWording) {}

    /** Own words of a person, beside what was generated. */
    private record Edited(
            @Nullable String editedBy,
            @Nullable String editedAt,
            @Nullable String confirmedBy,
            @Nullable String confirmedAt,
            List<EditedSentence> sentences) {}

    private record EditedSentence(String place, String generated, String edited, List<String> numbersNotInFacts) {}

    static String write(BriefFacts facts, Opening opening) {
        try {
            Object brief = opening.isEdited() ? new EditedBrief(facts, edited(opening)) : facts;
            return MAPPER.writeValueAsString(brief).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the brief as JSON", e);
        }
    }

    private static Edited edited(Opening opening) {
        Wording.Deed edited = opening.wording().edited();
        Wording.Deed confirmed = opening.wording().confirmed();
        return new Edited(
                edited == null ? null : edited.who(),
                edited == null ? null : edited.when().toString(),
                confirmed == null ? null : confirmed.who(),
                confirmed == null ? null : confirmed.when().toString(),
                opening.edits().stream()
                        .map(line -> new EditedSentence(line.place(), line.generated(), line.text(), line.unknown()))
                        .toList());
    }

    /** Writes a value by its word. */
    private static final class Words<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> word;

        Words(Class<T> type, Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(
                T value, JsonGenerator generator, com.fasterxml.jackson.databind.SerializerProvider provider)
                throws IOException {
            generator.writeString(word.apply(value));
        }
    }
}
