package org.tidewaiter.web.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidewaiter.answers.handling.ReportIntake;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.PartForm;
import org.tidewaiter.casebook.report.ReportReading;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * The form of a report, empty or as it was sent with what is wrong with it.
 *
 * @param fate what becomes of the free text
 * @param entered what was sent, by field
 * @param faults what is wrong, by field; under an empty name what is of no single field
 */
public record ReportFormPage(ReportIntake.Fate fate, Map<String, String> entered, Map<String, String> faults) {
    /** Field whose tick allows a text in clear. */
    public static final String PLAIN = "plain";

    public static final String TEXT = "text";
    public static final String WATCH = "watch";
    private static final String TICKED = "yes";

    /** One part of the incident. */
    public record Part(String name, String label, String example) {}

    static ReportFormPage empty(View view, ReportIntake intake) {
        return new ReportFormPage(
                intake.fate(),
                Map.of(
                        "received", view.site().today().toString(),
                        "tlp", Tlp.RED.id(),
                        "modality", Modality.ACTUAL.id()),
                Map.of());
    }

    /** What was sent, as keys and values of a report: the parts by semicolons, what was announced line by line. */
    static Map<String, List<String>> values(Parameters form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String key : ReportReading.keys()) {
            form.find(key).ifPresent(text -> values.put(key, split(key, text)));
        }
        return values;
    }

    private static List<String> split(String key, String text) {
        return key.equals(WATCH)
                ? text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : isPart(key) ? PartForm.split(text) : List.of(text);
    }

    private static boolean isPart(String key) {
        return ReportReading.PARTS.stream().anyMatch(part -> part.id().equals(key));
    }

    /** What is wrong with what was sent, in the words of the command line. */
    static Map<String, String> faults(View view, ReportIntake intake, Parameters form, ReportReading reading) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean inClear = !intake.seals() && form.find(TEXT).isPresent();
        for (String key : ReportReading.keys()) {
            AppException fault = reading.faults().get(key);
            if (fault != null) {
                faults.put(key, fault.inOneLine());
            } else if (key.equals(TEXT) && inClear && !isTicked(form)) {
                faults.put(PLAIN, view.text("reports.form.plain.fault"));
            }
        }
        AppException whole = reading.faults().get(ReportReading.WHOLE);
        if (whole != null) {
            faults.put(ReportReading.WHOLE, whole.inOneLine());
        }
        return faults;
    }

    private static boolean isTicked(Parameters form) {
        return form.find(PLAIN).filter(TICKED::equals).isPresent();
    }

    public String value(String name) {
        return entered.getOrDefault(name, "");
    }

    /** What is wrong with a field; empty where nothing is. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    /** Id of the sentence that says what is wrong and, where there is one, of the hint. */
    public String describedBy(String name, boolean hasHint) {
        List<String> ids = new ArrayList<>();
        if (!fault(name).isEmpty()) {
            ids.add("fault-" + name);
        }
        if (hasHint) {
            ids.add("hint-" + name);
        }
        return String.join(" ", ids);
    }

    public boolean seals() {
        return fate == ReportIntake.Fate.SEALED;
    }

    public List<Part> parts(View view) {
        return ReportReading.PARTS.stream()
                .map(part -> new Part(part.id(), label(view, part), PartForm.example(part)))
                .toList();
    }

    private static String label(View view, SlotName part) {
        return view.text("reports.part." + part.id());
    }

    public List<String> modalities() {
        return Arrays.stream(Modality.values()).map(Modality::id).toList();
    }

    /** How a field is called, for the list of what is wrong. */
    public String name(View view, String field) {
        return isPart(field) ? view.text("reports.part." + field) : view.text("reports.form." + field);
    }

    /** Strictest first, since that is what holds unless somebody knows better. */
    public List<Tlp> labels() {
        return List.of(Tlp.values()).reversed();
    }

    public boolean isTicked() {
        return Objects.equals(entered.get(PLAIN), TICKED);
    }
}
