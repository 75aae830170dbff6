package org.tidewaiter.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Prints values as JSON: snake_case names, plain decimals, two-space indent, fields in declared order. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule()
                    .addSerializer(Area.class, new AreaCode())
                    .addSerializer(AsOf.class, ToStringSerializer.instance)
                    .addSerializer(Flow.class, new FlowWord())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Period.class, ToStringSerializer.instance))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final ObjectWriter COMPACT = MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT);

    /** An area by its short code, as options take it. */
    private static final class AreaCode extends StdSerializer<Area> {
        private static final long serialVersionUID = 1L;

        AreaCode() {
            super(Area.class);
        }

        @Override
        public void serialize(Area area, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(area.shortCode());
        }
    }

    /** A flow by its word, as options take it. */
    private static final class FlowWord extends StdSerializer<Flow> {
        private static final long serialVersionUID = 1L;

        FlowWord() {
            super(Flow.class);
        }

        @Override
        public void serialize(Flow flow, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(flow.word());
        }
    }

    private Json() {}

    /** What writes, for those who must know the shape of what is written. */
    static JsonMapper mapper() {
        return MAPPER;
    }

    /** A value on one line, as programs are sent it. */
    public static byte[] compact(Object value) {
        try {
            return COMPACT.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }

    /** A list printed item by item, so that it need not fit into memory. */
    public static SequenceWriter list(PrintWriter out) {
        try {
            return MAPPER.writer()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                    .writeValuesAsArray(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void print(PrintWriter out, Object value) {
        out.println(write(value));
    }

    /** A value as JSON text. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getName() + " as JSON", e);
        }
    }
}
