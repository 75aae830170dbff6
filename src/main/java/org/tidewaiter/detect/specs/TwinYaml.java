package org.tidewaiter.detect.specs;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.trade.AppException;

/** Reads the YAML of a twin and says in plain words where it is none, or holds what it may not. */
final class TwinYaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

    private TwinYaml() {}

    static Written read(String file, String text) {
        try {
            return MAPPER.readValue(text, Written.class);
        } catch (UnrecognizedPropertyException e) {
            throw place(file, text, e).problem("'" + path(e) + "' is no key of an example", known(e), e);
        } catch (MismatchedInputException e) {
            throw mismatch(place(file, text, e), e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Place(file, line)
                    .problem(
                            "not readable as YAML: "
                                    + e.getOriginalMessage().lines().findFirst().orElse("unreadable"),
                            "Look at this line and the one before: often a quote, a bracket or the indent is missing, or a key stands twice.",
                            e);
        }
    }

    /** Where the key or item stands that an exception is about; it knows by itself only how far the reading got. */
    private static Place place(String file, String text, JsonMappingException e) {
        String wanted = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + step.getFieldName())
                .collect(Collectors.joining());
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(wanted)) {
                    return new Place(file, parser.currentTokenLocation().getLineNr());
                }
            }
            return new Place(file, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AppException mismatch(Place place, MismatchedInputException e) {
        if (e.getPath().isEmpty()) {
            return place.problem("the file must hold the one key 'examples' and nothing else", Place.FORMAT, e);
        }
        Class<?> wanted = e.getTargetType();
        String kind = wanted == Text.class
                ? "one value"
                : wanted != null && Collection.class.isAssignableFrom(wanted) ? "a list" : "a group of keys";
        return place.problem("'" + path(e) + "' must be " + kind, Place.FORMAT, e);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null ? "[" + (step.getIndex() + 1) + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }

    private static String known(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        List<String> keys = known == null
                ? List.of()
                : known.stream().map(Object::toString).sorted().toList();
        return "Known in this place: " + String.join(", ", keys) + ".";
    }
}
