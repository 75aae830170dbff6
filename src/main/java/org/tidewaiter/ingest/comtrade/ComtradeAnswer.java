package org.tidewaiter.ingest.comtrade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidewaiter.trade.AppException;

/**
 * The body of a UN Comtrade API answer: {@code {"elapsedTime", "count", "data": [records], "error"}}. No records is an
 * answer too: nothing was reported. Error bodies and lists of bulk files are told from it and refused by name.
 */
public final class ComtradeAnswer {
    /** Keys of a record that are read, in the order of {@link #read}. */
    public static final List<String> COLUMNS = List.of(
            "typeCode",
            "freqCode",
            "period",
            "reporterCode",
            "flowCode",
            "partnerCode",
            "partner2Code",
            "classificationCode",
            "cmdCode",
            "cmdDesc",
            "customsCode",
            "motCode",
            "qtyUnitAbbr",
            "qty",
            "netWgt",
            "isNetWgtEstimated",
            "cifvalue",
            "fobvalue",
            "primaryValue");

    private static final Pattern ENVELOPE =
            Pattern.compile("\"(elapsedTime|count|data|error|statusCode|message|errorObject|results|fileUrl)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Takes one record: its number from 1, its original text and its values in the order of {@link #COLUMNS}. */
    @FunctionalInterface
    public interface Consumer {
        void accept(long record, String raw, List<String> values) throws IOException;
    }

    private ComtradeAnswer() {}

    static boolean looksLikeOne(String start) {
        return ENVELOPE.matcher(start.substring(0, Math.min(4000, start.length())))
                .find();
    }

    /** Reads every record. */
    public static void read(InputStream in, String shownAs, Consumer consumer) throws IOException {
        int count = -1;
        int seen = 0;
        boolean data = false;
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            parser.setCodec(JSON);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notAnAnswer(shownAs, "it starts with a list");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (key.equals("data") && value == JsonToken.START_ARRAY) {
                    data = true;
                    seen = records(parser, shownAs, consumer);
                } else if (key.equals("count") && value == JsonToken.VALUE_NUMBER_INT) {
                    count = parser.getIntValue();
                } else {
                    JsonNode node = parser.readValueAsTree();
                    refuse(key, node == null ? JSON.nullNode() : node, shownAs);
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw notAnAnswer(shownAs, "it is cut off");
            }
        } catch (JsonProcessingException e) {
            AppException exception = notAnAnswer(
                    shownAs, "its JSON breaks off or is damaged at line " + line(e) + ": " + e.getOriginalMessage());
            exception.initCause(e);
            throw exception;
        }
        if (!data) {
            throw notAnAnswer(shownAs, "it has no \"data\"");
        }
        if (count >= 0 && count != seen) {
            throw AppException.wrongUse(
                    shownAs + " says it holds " + count + " records but has " + seen + ".",
                    "The answer was cut or edited; ask the API again.");
        }
    }

    private static long line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static int records(JsonParser parser, String shownAs, Consumer consumer) throws IOException {
        int seen = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            JsonNode node = parser.readValueAsTree();
            if (!(node instanceof ObjectNode object)) {
                throw notAnAnswer(shownAs, "record " + (seen + 1) + " is no object");
            }
            if (object.has("fileUrl")) {
                throw AppException.wrongUse(
                        shownAs + " is a list of bulk files, not trade figures.",
                        "Download the files it names and load those.");
            }
            if (!object.has("cmdCode")) {
                throw notAnAnswer(shownAs, "record " + (seen + 1) + " has no cmdCode");
            }
            seen++;
            consumer.accept(seen, object.toString(), values(object));
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw notAnAnswer(shownAs, "\"data\" holds something that is no record");
        }
        return seen;
    }

    private static List<String> values(ObjectNode object) {
        List<String> values = new ArrayList<>();
        for (String column : COLUMNS) {
            JsonNode node = object.path(column);
            if (column.equals("netWgt") && node.isMissingNode()) {
                node = object.path("netWeight");
            }
            values.add(
                    node.isNull() || node.isMissingNode() ? "" : node.asText().strip());
        }
        return values;
    }

    private static void refuse(String key, JsonNode value, String shownAs) {
        boolean failed = switch (key) {
            case "error" -> !value.asText().isBlank() || value.isObject();
            case "errorObject" -> !value.isNull();
            default -> false;
        };
        if (failed || key.equals("message")) {
            throw AppException.unavailable(
                    shownAs + " is an error of the UN Comtrade API, not data: " + said(value) + ".",
                    hint(value.asText()));
        }
        if (key.equals("results")) {
            throw AppException.wrongUse(
                    shownAs + " is a list of codes of the UN Comtrade API, not trade figures.",
                    "Load the answers to data queries.");
        }
    }

    private static String said(JsonNode value) {
        String said = value.isValueNode() ? value.asText() : value.toString();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private static String hint(String said) {
        return said.contains("Rate limit")
                ? "Ask again more slowly and load the new answer."
                : said.contains("key")
                        ? "Give the request a subscription key and load the new answer."
                        : "Check the request, ask again and load the new answer.";
    }

    private static AppException notAnAnswer(String shownAs, String why) {
        return AppException.wrongUse(
                shownAs + " is no complete answer of the UN Comtrade API: " + why + ".",
                "Save the whole body of the answer and load that.");
    }
}
