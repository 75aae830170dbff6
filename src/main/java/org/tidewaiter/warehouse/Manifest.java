package org.tidewaiter.warehouse;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.tidewaiter.trade.AppException;

/** manifest.json of a release folder: written last, so that a folder with a readable manifest is a whole release. */
final class Manifest {
    static final String FILE = "manifest.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(days())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Manifest() {}

    private static SimpleModule days() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(LocalDate.class, new StdDeserializer<LocalDate>(LocalDate.class) {
            private static final long serialVersionUID = 1L;

            @Override
            public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                try {
                    return LocalDate.parse(parser.getText());
                } catch (DateTimeException e) {
                    throw context.weirdStringException(parser.getText(), LocalDate.class, "no day");
                }
            }
        });
        return module;
    }

    static byte[] write(Release release) {
        try {
            return (MAPPER.writeValueAsString(release) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the manifest of release " + release.id(), e);
        }
    }

    /** Reads the manifest of a folder; anything unexpected in it is named, since a number must not rest on half a release. */
    static Release read(Path folder) {
        Path file = folder.resolve(FILE);
        Path name = folder.getFileName();
        if (!Files.isRegularFile(file)) {
            throw damaged(folder, "has no manifest.json", null);
        }
        try {
            Release release = MAPPER.readValue(Files.readAllBytes(file), Release.class);
            if (release == null || name == null || !release.id().equals(name.toString())) {
                throw damaged(folder, "holds the manifest of another release", null);
            }
            return release;
        } catch (IOException | RuntimeException e) {
            if (e instanceof AppException app) {
                throw app;
            }
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw damaged(folder, "has a manifest.json that cannot be read (" + why + ")", e);
        }
    }

    private static AppException damaged(Path folder, String what, @org.jspecify.annotations.Nullable Exception cause) {
        AppException exception = AppException.unavailable(
                "The release folder " + folder + " " + what + ".",
                "Move that folder away and load its file again; nothing else needs to change.");
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }
}
