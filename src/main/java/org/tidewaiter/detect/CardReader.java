package org.tidewaiter.detect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tidewaiter.trade.AppException;

/** Reads the descriptions of detectors. */
public final class CardReader {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final Map<String, DetectorCard> READ = new ConcurrentHashMap<>();

    private CardReader() {}

    /** The card packed with the program for a detector; each is read once. */
    public static DetectorCard packed(String id) {
        return READ.computeIfAbsent(id, CardReader::readPacked);
    }

    private static DetectorCard readPacked(String id) {
        String name = "detectors/" + id + ".yml";
        try (InputStream stream = CardReader.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was packed without " + name);
            }
            DetectorCard card = read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            if (!card.id().equals(id)) {
                throw new IllegalStateException(name + " calls itself '" + card.id() + "'");
            }
            return card;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a card out of a YAML text; {@code name} says where a mistake is. */
    public static DetectorCard read(String name, String text) {
        try {
            return MAPPER.readValue(text, DetectorCard.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            AppException problem = AppException.wrongUse(
                    name + ":" + line + ": "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable") + ".",
                    "The format of a detector's card is described in detectors/README.md.");
            problem.initCause(e);
            throw problem;
        }
    }
}
