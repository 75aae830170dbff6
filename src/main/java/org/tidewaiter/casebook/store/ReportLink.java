package org.tidewaiter.casebook.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tidewaiter.trade.AppException;

/**
 * A tie between a report and what figures say.
 *
 * @param target id of a finding, or a cell of customs figures: REPORTER:FLOW:PARTNER:CODE:PERIOD
 * @param relation what the tie says
 * @param by who made it
 * @param on the day, as 2023-11-20
 */
public record ReportLink(Kind kind, String target, Relation relation, String by, String on) {
    private static final Pattern CELL = Pattern.compile(
            "[A-Z]{2}:(import|export|re-import|re-export):[A-Z]{2}:(TOTAL|\\d{2}|\\d{4}|\\d{6}|\\d{8}|\\d{10}):\\d{4}(-\\d{2})?");
    private static final Pattern FINDING = Pattern.compile("[0-9a-f]{4,64}");

    /** What a report is tied to. */
    public enum Kind {
        CELL,
        FINDING;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a figure has to do with a report. */
    public enum Relation {
        /** The trade would stand in this cell if it was declared. */
        COULD_SHOW,
        /** The trade cannot stand there: unrecorded, another partner, suppressed. */
        COULD_NOT_SHOW,
        /** The figure agrees with the report. */
        AGREES,
        /** The figure speaks against the report. */
        DISAGREES;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Relation parse(String text) {
            return Arrays.stream(values())
                    .filter(relation -> relation.id().equals(text.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> AppException.wrongUse(
                            "'" + text + "' is no relation between a report and a figure.",
                            "Use one of these.",
                            ids()));
        }

        public static List<String> ids() {
            return Arrays.stream(values()).map(Relation::id).toList();
        }
    }

    /** A tie to whatever the target's form says it is. */
    public static ReportLink of(String target, String relation, String by, String on) {
        String plain = target.strip();
        Relation parsed = Relation.parse(relation);
        if (CELL.matcher(plain).matches()) {
            return new ReportLink(Kind.CELL, plain, parsed, by, on);
        }
        if (FINDING.matcher(plain).matches()) {
            return new ReportLink(Kind.FINDING, plain, parsed, by, on);
        }
        throw AppException.wrongUse(
                "'" + plain + "' is neither a finding's id nor a cell.",
                "A cell is written REPORTER:FLOW:PARTNER:CODE:PERIOD, for example CN:import:KP:2611:2024-06.");
    }
}
