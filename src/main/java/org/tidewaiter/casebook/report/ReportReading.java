package org.tidewaiter.casebook.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.AppException;

/**
 * Keys and values of a report, each held to its form.
 *
 * @param form null where something is wrong
 * @param faults what is wrong by key, in the order of the keys; under {@link #WHOLE} what is of no single key
 */
public record ReportReading(@Nullable ReportForm form, Map<String, AppException> faults) {
    /** The parts that have a key of their own: {@code source} is the codename, so the kind of source has none. */
    public static final List<SlotName> PARTS =
            FieldReport.PARTS.stream().filter(part -> part != SlotName.SOURCE).toList();

    /** Where a fault of the report as a whole stands. */
    public static final String WHOLE = "";

    public ReportReading {
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /** Reads every key; {@code today} is taken where the day it came in is not told. */
    public static ReportReading of(Map<String, List<String>> values, LocalDate today) {
        return new Reader(values).read(today);
    }

    /** The report; fails with the first fault. */
    public ReportForm get() {
        if (form == null) {
            throw faults.values().iterator().next();
        }
        return form;
    }

    /** All keys, in the order in which they are asked. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("source", "received", "tlp", "modality"));
        PARTS.forEach(part -> keys.add(part.id()));
        keys.addAll(List.of("text", "watch"));
        return List.copyOf(keys);
    }

    private static final class Reader {
        private final Map<String, List<String>> left;
        private final Map<String, AppException> faults = new LinkedHashMap<>();

        Reader(Map<String, List<String>> values) {
            this.left = new LinkedHashMap<>(values);
        }

        ReportReading read(LocalDate today) {
            String source = one("source", "", Reader::codename);
            LocalDate received = one("received", today.toString(), Reader::day);
            Tlp label = one("tlp", Tlp.RED.id(), Tlp::parse);
            Modality modality = one("modality", Modality.ACTUAL.id(), Reader::modality);
            Map<SlotName, List<String>> parts = new EnumMap<>(SlotName.class);
            PARTS.forEach(part -> parts.put(part, values(part)));
            String text = String.join("\n", taken("text")).strip();
            List<String> announced = taken("watch");
            if (!left.isEmpty()) {
                faults.put(
                        WHOLE,
                        AppException.wrongUse(
                                "The report has keys that mean nothing: " + left.size() + ".",
                                "Known keys: " + String.join(", ", keys()) + "."));
            }
            if (source == null || received == null || label == null || modality == null || !faults.isEmpty()) {
                return new ReportReading(null, faults);
            }
            try {
                FieldReport report = new FieldReport(source, received, label, modality, parts, text);
                return new ReportReading(new ReportForm(report, announced), faults);
            } catch (AppException e) {
                faults.put(WHOLE, e);
                return new ReportReading(null, faults);
            }
        }

        private List<String> values(SlotName part) {
            List<String> values = new ArrayList<>();
            for (String value : taken(part.id())) {
                String read = read(part.id(), value, text -> PartForm.read(part, text));
                if (read != null) {
                    values.add(read);
                }
            }
            return values;
        }

        private <T> @Nullable T one(String key, String usual, Function<String, T> reader) {
            List<String> values = taken(key);
            if (values.size() > 1) {
                faults.put(key, AppException.wrongUse("The key '" + key + "' has more than one value.", "Give one."));
                return null;
            }
            return read(key, values.isEmpty() ? usual : values.getFirst(), reader);
        }

        private <T> @Nullable T read(String key, String text, Function<String, T> reader) {
            try {
                return reader.apply(text);
            } catch (AppException e) {
                faults.putIfAbsent(key, e);
                return null;
            }
        }

        private List<String> taken(String key) {
            List<String> values = left.remove(key);
            return values == null
                    ? List.of()
                    : values.stream()
                            .filter(value -> value != null && !value.isBlank())
                            .toList();
        }

        private static String codename(String text) {
            FieldReport.checkCodename(text);
            return text;
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
    }
}
