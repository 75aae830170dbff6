package org.tidewaiter.scorecard.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.AppException;

/** Texts whose claims a person marked; src/test/resources/casebook/gold/README.md tells how. */
public final class Gold {
    /** Where the marked texts stand in a copy of the sources. */
    public static final Path FOLDER = Path.of("src/test/resources/casebook/gold");

    /** Texts of other writers that nobody who works on the rules has looked at. */
    static final String CHECK = "check";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Gold() {}

    /** A marked text. */
    public record Text(String id, LocalDate published, String body, List<Marked> claims) {}

    /** A right statement and the same with one fact changed. */
    public record Pair(
            String id,
            LocalDate published,
            String changed,
            String text,
            String truth,
            Verdict expected,
            Verdict expectedTruth) {}

    /** The texts of a half, {@code open} or {@code held}, in the order of their names; {@code check} may hold none. */
    public static List<Text> texts(String half) {
        Path folder = FOLDER.resolve(half);
        if (half.equals(CHECK) && Files.isDirectory(FOLDER) && !Files.isDirectory(folder)) {
            return List.of(); // all texts of this kind have been opened, and none has been written since
        }
        if (!Files.isDirectory(folder)) {
            throw AppException.unavailable(
                    "The marked texts are not at " + folder + ".",
                    "Run this from a copy of the sources, which holds them.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(Gold::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pairs with one fact changed. */
    public static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode node : read(FOLDER.resolve("mutated.yml"))) {
            pairs.add(new Pair(
                    node.path("id").asText(),
                    LocalDate.parse(node.path("published").asText()),
                    node.path("changed").asText(),
                    node.path("text").asText(),
                    node.path("truth").asText(),
                    verdict(node.path("expected")),
                    verdict(node.path("expected_truth"))));
        }
        return pairs;
    }

    private static Text text(Path file) {
        JsonNode node = read(file);
        String body = node.path("text").asText();
        List<Marked> claims = new ArrayList<>();
        for (JsonNode claim : node.path("claims")) {
            claims.add(marked(claim, body, file));
        }
        return new Text(
                node.path("id").asText(), LocalDate.parse(node.path("published").asText()), body, claims);
    }

    private static Marked marked(JsonNode claim, String body, Path file) {
        String quote = claim.path("quote").asText();
        int start = body.indexOf(quote);
        if (start < 0) {
            throw new IllegalStateException(file + ": the quote does not stand in the text: " + quote);
        }
        Map<String, List<String>> slots = new LinkedHashMap<>();
        claim.path("slots").properties().forEach(slot -> {
            List<String> values = new ArrayList<>();
            if (slot.getValue().isArray()) {
                slot.getValue().forEach(value -> values.add(value.asText()));
            } else {
                values.add(slot.getValue().asText());
            }
            slots.put(slot.getKey(), values);
        });
        return new Marked(
                ClaimKind.valueOf(claim.path("kind").asText().toUpperCase(Locale.ROOT)),
                Modality.valueOf(claim.path("modality").asText().toUpperCase(Locale.ROOT)),
                new Passage(start, start + quote.length()),
                slots,
                verdict(claim.path("verdict")));
    }

    private static Verdict verdict(JsonNode node) {
        return Verdict.valueOf(node.asText().toUpperCase(Locale.ROOT));
    }

    private static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
