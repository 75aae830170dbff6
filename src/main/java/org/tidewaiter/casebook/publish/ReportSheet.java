package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.ReportLink;

/**
 * What goes out of a field report: its parts made coarser, never its codename, its number or the day it came in.
 *
 * @param parts in the order in which they are told
 * @param links what figures say to it; told only where a narrow audience is meant, since that a report confirms figures
 *     can expose a second source
 * @param text the words of the report where they were asked for, else empty
 */
public record ReportSheet(Map<String, List<String>> parts, List<String> links, String text) {

    public static ReportSheet of(KeptReport kept, Grains grains, Tlp level, boolean withText) {
        FieldReport report = kept.report();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (SlotName part : FieldReport.PARTS) {
            List<String> told = grains.tells(part)
                    ? report.list(part).stream()
                            .map(value -> told(part, value, grains))
                            .distinct()
                            .toList()
                    : List.of();
            if (!told.isEmpty()) {
                parts.put(part.id(), told);
            }
        }
        List<String> links = level.compareTo(Tlp.AMBER) < 0
                ? List.of()
                : kept.links().stream().map(ReportSheet::told).toList();
        return new ReportSheet(parts, links, withText ? text(report, grains) : "");
    }

    private static String told(SlotName part, String value, Grains grains) {
        return switch (part) {
            case TIME -> grains.time().generalise(value);
            case PLACE -> grains.place().generalise(value).name();
            case QUANTITY, MONEY, VEHICLE, DURATION -> grains.number().words(value);
            default -> value;
        };
    }

    private static String text(FieldReport report, Grains grains) {
        return Details.generalise(InvisibleCharacters.clean(report.text().words()), grains.time());
    }

    private static String told(ReportLink link) {
        return link.target() + " (" + link.relation().id().replace('_', ' ') + ")";
    }

    /** Makes a file of it. */
    public Publication publish(Tlp label, Redactions redactions, String ending) {
        return Publication.of(paragraphs(), List.of(), wanted(label, redactions, ending));
    }

    /** As it is read on a screen. */
    public String words(Redactions redactions) {
        return Publication.clean(paragraphs(), wanted(Tlp.RED, redactions, "txt"));
    }

    /** What tells this text from another, for whoever releases just this one. */
    public String fingerprint(Tlp label, Redactions redactions) {
        return Publication.fingerprint(paragraphs(), wanted(label, redactions, "txt"));
    }

    /** Times were made coarser part by part; the canonical form of what is left must stay whole. */
    private static Publication.Wanted wanted(Tlp label, Redactions redactions, String ending) {
        return new Publication.Wanted(label, TimeGrain.HOUR, redactions, ending);
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        parts.forEach((part, values) -> paragraphs.add(
                part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + ": " + String.join("; ", values)));
        if (!links.isEmpty()) {
            paragraphs.add("Figures: " + String.join("; ", links));
        }
        text.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        return paragraphs;
    }
}
