package org.tidewaiter.casebook.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return ReportReading.of(read(yaml), today).get();
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
}
