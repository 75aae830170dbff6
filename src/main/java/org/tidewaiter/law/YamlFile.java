package org.tidewaiter.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.tidewaiter.trade.AppException;

/** Reads a YAML text into {@link Node}s. Read token by token: binding to classes would cost half the time of a check. */
final class YamlFile {
    static final String FORMAT = "The format of rule books is described in rules/README.md.";

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String name;
    private final YAMLParser parser;

    private YamlFile(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** The one mapping the text holds. */
    static Keys read(String name, String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            YamlFile file = new YamlFile(name, parser);
            parser.nextToken();
            Node node = file.node();
            if (!(node instanceof Node.Mapping mapping)) {
                throw problem(name, 1, "the file holds " + node.kind() + " where keys are expected");
            }
            if (parser.nextToken() != null) {
                throw problem(name, parser.currentTokenLocation().getLineNr(), "a second document starts here");
            }
            return new Keys(name, "", mapping);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
            AppException problem = problem(
                    name,
                    line,
                    "not readable as YAML: " + message,
                    "Look at this line and the one before: often a quote, a bracket or the indent is missing.");
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AppException problem(String name, int line, String what) {
        return problem(name, line, what, FORMAT);
    }

    static AppException problem(String name, int line, String what, String hint) {
        return AppException.wrongUse(at(name, line, what), hint);
    }

    static String at(String name, int line, String what) {
        return name + ":" + line + ": " + what + ".";
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        int line = parser.currentTokenLocation().getLineNr();
        if (token == null) {
            return new Node.Empty(line);
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw problem(
                    name, line, "anchors and aliases are not used in rule books", "Write the value out in each place.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NULL -> new Node.Empty(line);
            case VALUE_STRING -> parser.getText().isEmpty() ? new Node.Empty(line) : scalar(true, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> scalar(false, line);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw problem(name, line, "unexpected " + token);
        };
    }

    private Node scalar(boolean string, int line) throws IOException {
        return new Node.Scalar(parser.getText(), string, line);
    }

    private Node mapping(int line) throws IOException {
        LinkedHashMap<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (entries.put(key, node()) != null) {
                throw problem(name, keyLine, "'" + key + "' stands twice in the same place", "Keep one of the two.");
            }
        }
        return new Node.Mapping(entries, line);
    }

    private Node sequence(int line) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(items, line);
    }
}
