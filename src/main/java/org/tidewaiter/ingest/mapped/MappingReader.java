package org.tidewaiter.ingest.mapped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Head;
import org.tidewaiter.ingest.Layout;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;

/** Reads mapping files and says plainly which key is wrong. The keys are described in docs/sources.md. */
final class MappingReader {
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final List<String> KEYS = List.of(
            "breakdowns",
            "columns",
            "completeness",
            "decimal",
            "hs_edition",
            "id",
            "leading_zeros",
            "leave_out",
            "licence",
            "mirrored",
            "null_words",
            "publisher",
            "recognise",
            "thousands",
            "title",
            "valuation");
    private static final List<String> COLUMN_KEYS =
            List.of("codes", "column", "constant", "currency", "language", "scale", "unit", "values");

    private final Path file;
    private final ObjectNode root;
    private final String text;

    private MappingReader(Path file, String text, ObjectNode root) {
        this.file = file;
        this.text = text;
        this.root = root;
    }

    static Mapping read(Path file) {
        try {
            String text = Files.readString(file);
            JsonNode node = YAML.readTree(text);
            if (!(node instanceof ObjectNode object)) {
                throw wrong(file, "it holds no keys");
            }
            return new MappingReader(file, text, object).mapping();
        } catch (MalformedInputException e) {
            throw wrong(file, "it is not UTF-8 text");
        } catch (JsonProcessingException e) {
            throw wrong(
                    file,
                    "it is no YAML (line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr()) + "): "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw AppException.unavailable("The mapping " + file + " cannot be read.", "Check the path.", e);
        }
    }

    private static AppException wrong(Path file, String why) {
        return AppException.wrongUse(
                "The mapping " + file + " cannot be used: " + why + ".",
                "docs/sources.md lists the keys; examples/mappings holds complete ones.");
    }

    private AppException wrong(String why) {
        return wrong(file, why);
    }

    private Mapping mapping() {
        checkKeys(root, KEYS, "");
        Map<String, Mapping.Column> columns = new TreeMap<>();
        JsonNode described = root.path("columns");
        for (Map.Entry<String, JsonNode> field : described.properties()) {
            if (!Layout.ROLES.contains(field.getKey())) {
                throw wrong("columns has no '" + field.getKey() + "'; known are " + String.join(", ", Layout.ROLES));
            }
            columns.put(field.getKey(), column(field.getKey(), field.getValue()));
        }
        for (String needed : List.of("reporter", "partner", "flow", "period", "code", "value")) {
            if (!columns.containsKey(needed)) {
                throw wrong("columns lacks '" + needed + "'");
            }
        }
        JsonNode leaveOut = root.path("leave_out");
        if (!leaveOut.isMissingNode()) {
            columns.put(
                    "status",
                    column(
                            "status",
                            YAML.createObjectNode()
                                    .put("column", leaveOut.path("column").asText())));
        }
        return new Mapping(
                file,
                text,
                dataset(),
                header(columns),
                fileName(),
                columns,
                editions(),
                choice("breakdowns", "parts", "unlabelled").equals("unlabelled"),
                choice("leading_zeros", "kept", "lost").equals("lost"),
                text("thousands", ""),
                text("decimal", "."),
                root.has("null_words")
                        ? texts(root.path("null_words"))
                        : List.of("NA", "N/A", "NULL", "null", "NaN", "-"),
                texts(leaveOut.path("values")));
    }

    private Dataset dataset() {
        Map<String, String> facts = new TreeMap<>();
        if (root.path("mirrored").asBoolean(false)) {
            facts.put("mirrored", "true");
        }
        if (root.has("valuation")) {
            facts.put("valuation", root.path("valuation").asText());
        }
        String id = text("id", "");
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            throw wrong("id must be lower-case letters, digits and hyphens, and is '" + id + "'");
        }
        boolean all = choice("completeness", "named", "all").equals("all");
        return new Dataset(
                id, text("title", id), text("publisher", "not stated"), text("licence", "not stated"), all, facts);
    }

    private List<String> header(Map<String, Mapping.Column> columns) {
        JsonNode given = root.path("recognise").path("header");
        List<String> names = given.isMissingNode()
                ? columns.values().stream()
                        .map(Mapping.Column::name)
                        .filter(name -> !name.isEmpty())
                        .toList()
                : texts(given);
        return names.stream().map(Head::fold).toList();
    }

    private @Nullable String fileName() {
        JsonNode pattern = root.path("recognise").path("file_name");
        if (pattern.isMissingNode()) {
            return null;
        }
        try {
            return Pattern.compile(pattern.asText()).pattern();
        } catch (PatternSyntaxException e) {
            throw wrong("recognise.file_name is no regular expression: " + e.getDescription());
        }
    }

    private Map<Integer, HsRevision> editions() {
        JsonNode node = root.path("hs_edition");
        Map<Integer, HsRevision> editions = new TreeMap<>();
        if (node.isMissingNode() || node.isNull()) {
            return editions;
        }
        if (node.isValueNode()) {
            editions.put(1900, HsRevision.parse(node.asText()));
            return editions;
        }
        for (Map.Entry<String, JsonNode> year : node.properties()) {
            if (!year.getKey().matches("\\d{4}")) {
                throw wrong("hs_edition has '" + year.getKey() + "' where a first year is expected");
            }
            editions.put(
                    Integer.parseInt(year.getKey()),
                    HsRevision.parse(year.getValue().asText()));
        }
        return editions;
    }

    private Mapping.Column column(String role, JsonNode node) {
        if (node.isValueNode()) {
            return new Mapping.Column(node.asText(), "", null, Map.of(), "", "1", "", "");
        }
        if (!(node instanceof ObjectNode object)) {
            throw wrong("columns." + role + " is neither a column name nor a set of keys");
        }
        checkKeys(object, COLUMN_KEYS, "columns." + role + ".");
        String name = node.path("column").asText("");
        String constant = node.path("constant").asText("");
        if (name.isEmpty() == constant.isEmpty()) {
            throw wrong("columns." + role + " needs either 'column' or 'constant'");
        }
        Map<String, String> values = new TreeMap<>();
        node.path("values")
                .properties()
                .forEach(entry -> values.put(
                        entry.getKey().strip().toLowerCase(Locale.ROOT),
                        Flow.parse(entry.getValue().asText()).code()));
        String scale = node.path("scale").asText("1");
        try {
            new BigDecimal(scale);
        } catch (NumberFormatException e) {
            throw wrong("columns." + role + ".scale is no number: '" + scale + "'");
        }
        return new Mapping.Column(
                name,
                constant,
                codes(role, node.path("codes")),
                values,
                node.path("currency").asText("").toUpperCase(Locale.ROOT),
                scale,
                node.path("unit").asText(""),
                node.path("language").asText("en"));
    }

    private @Nullable AreaCodes codes(String role, JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        return switch (node.asText()) {
            case "comtrade", "m49" -> AreaCodes.COMTRADE;
            case "iso", "iso2", "iso3" -> AreaCodes.ISO;
            case "china-customs" -> AreaCodes.CHINA_CUSTOMS;
            case "name" -> AreaCodes.NAME;
            default ->
                throw wrong("columns." + role + ".codes is '" + node.asText()
                        + "'; known are comtrade, m49, iso2, iso3, china-customs, name");
        };
    }

    private void checkKeys(ObjectNode node, List<String> known, String where) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw wrong("it has an unknown key '" + where + name + "'; known are " + String.join(", ", known));
            }
        }
    }

    private String text(String key, String otherwise) {
        return root.path(key).asText(otherwise).strip();
    }

    private String choice(String key, String usual, String other) {
        String said = text(key, usual);
        if (!said.equals(usual) && !said.equals(other)) {
            throw wrong(key + " is '" + said + "'; known are " + usual + " and " + other);
        }
        return said;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** Every mapping file of a folder in order of name; none where the folder does not exist. */
    static List<Mapping> readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> String.valueOf(path.getFileName()).endsWith(".mapping.yml"))
                    .sorted()
                    .map(MappingReader::read)
                    .toList();
        } catch (IOException e) {
            throw AppException.unavailable("The folder " + folder + " cannot be read.", "Check its permissions.", e);
        }
    }
}
