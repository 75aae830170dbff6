package org.tidewaiter.casebook.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.AppException;

/**
 * A report as it was handed in.
 *
 * @param announced what the report says is still to come, one sentence each
 */
public record ReportForm(FieldReport report, List<String> announced) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    public ReportForm {
        announced = List.copyOf(announced);
    }

    /** Reads a file of keys and values; {@code today} is taken where the day it came in is not told. */
    public static ReportForm parse(String yaml, LocalDate today) {
        Map<String, List<String>> left = new LinkedHashMap<>(read(yaml));
        String source = one(left, "source", "");
        String received = one(left, "received", today.toString());
        String label = one(left, "tlp", Tlp.RED.id());
        String modality = one(left, "modality", Modality.ACTUAL.id());
        String text = String.join("\n", taken(left, "text"));
        List<String> announced = taken(left, "watch");
        Map<SlotName, List<String>> parts = new EnumMap<>(SlotName.class);
        for (SlotName part : FieldReport.PARTS) {
            List<String> values = new ArrayList<>();
            taken(left, part.id()).forEach(value -> values.add(PartForm.read(part, value)));
            parts.put(part, values);
        }
        if (!left.isEmpty()) {
            throw AppException.wrongUse(
                    "The report has keys that mean nothing: " + left.size() + ".", "Known keys: " + keys() + ".");
        }
        return new ReportForm(
                new FieldReport(source, day(received), Tlp.parse(label), modality(modality), parts, text.strip()),
                announced);
    }

    private static Map<String, List<String>> read(String yaml) {
        try {
            Map<String, List<String>> values = YAML.readValue(yaml, new TypeReference<>() {});
            return values == null ? Map.of() : values;
        } catch (JsonProcessingException e) {
            var place = e.getLocation(); // the words of the exception quote the report and go no further
            throw AppException.wrongUse(
                    "The report cannot be read" + (place == null ? "" : ", line " + place.getLineNr()) + ".",
                    "Each line is a key, a colon and a value or a list in [ ]; a longer text follows 'text: |' and is set in.");
        }
    }

    private static String one(Map<String, List<String>> left, String key, String usual) {
        List<String> values = taken(left, key);
        if (values.size() > 1) {
            throw AppException.wrongUse("The key '" + key + "' has more than one value.", "Give one.");
        }
        return values.isEmpty() ? usual : values.getFirst();
    }

    private static List<String> taken(Map<String, List<String>> left, String key) {
        List<String> values = left.remove(key);
        return values == null
                ? List.of()
                : values.stream()
                        .filter(value -> value != null && !value.isBlank())
                        .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw AppException.wrongUse("The day of 'received' is no day.", "Write it as 2024-07-02.");
        }
    }

    private static Modality modality(String text) {
        return Arrays.stream(Modality.values())
                .filter(modality -> modality.id().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "The key 'modality' has no such value.",
                        "Use one of these.",
                        Arrays.stream(Modality.values()).map(Modality::id).toList()));
    }

    private static String keys() {
        List<String> keys = new ArrayList<>(List.of("source", "received", "tlp", "modality"));
        FieldReport.PARTS.forEach(part -> keys.add(part.id()));
        keys.addAll(List.of("text", "watch"));
        return String.join(", ", keys);
    }
}
