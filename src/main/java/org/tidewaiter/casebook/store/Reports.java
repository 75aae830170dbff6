package org.tidewaiter.casebook.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Statements.Values;
import org.tidewaiter.trade.AppException;

/** The field reports of a casebook. Reports are added and never changed; what is learnt later is a link or another report. */
public final class Reports {
    private static final String PREFIX = "R";
    private static final String RELABELLED = "label:";

    private final Statements statements;

    Reports(Statements statements) {
        this.statements = statements;
    }

    /** Adds a report as it is within a {@link Casebook#write}; answers its id. */
    public String add(FieldReport report) {
        return PREFIX + insert(report, report.text().words());
    }

    /** Adds a report and seals its text; the words themselves never reach the file. */
    public String add(FieldReport report, TextSealer sealer) {
        if (report.text().isBlank()) {
            return add(report);
        }
        long number = insert(report, "");
        keep(number, sealer.seal(PREFIX + number, report.text().words()));
        return PREFIX + number;
    }

    private void keep(long number, FreeText.Sealed sealed) {
        statements.update(
                "sealed_add",
                Values.of().with("report", number).with("vault", sealed.vault()).with("sealed", sealed.bytes()));
    }

    /** Seals a text that was kept in words, within a {@link Casebook#write}; {@link Casebook#scrub} has to follow. */
    public void seal(KeptReport kept, TextSealer sealer) {
        long number = number(kept.id());
        keep(number, sealer.seal(kept.id(), kept.report().text().words()));
        statements.update("report_text_drop", Values.of().with("report", number));
    }

    private long insert(FieldReport report, String words) {
        long number = statements.insert(
                "report_add",
                Values.of()
                        .with("codename", report.codename())
                        .with("received", report.received().toString())
                        .with("tlp", report.tlp().id())
                        .with("modality", report.modality().id())
                        .with("text", words));
        int position = 0;
        for (Map.Entry<SlotName, List<String>> part : report.incident().entrySet()) {
            for (String value : part.getValue()) {
                statements.update(
                        "report_slot_add",
                        Values.of()
                                .with("report", number)
                                .with("position", position++)
                                .with("name", part.getKey().id())
                                .with("value", value));
            }
        }
        return number;
    }

    /** All of them, oldest first. */
    public List<KeptReport> list() {
        return statements.list("report_numbers", Values.of(), row -> row.getLong(1)).stream()
                .map(number -> get(PREFIX + number))
                .toList();
    }

    /** One report by its id, such as R12. */
    public KeptReport get(String id) {
        long number = number(id);
        Values values = Values.of().with("report", number);
        Map<SlotName, List<String>> incident = new EnumMap<>(SlotName.class);
        statements
                .list(
                        "report_slots",
                        Values.of().with("report", number),
                        row -> Map.entry(
                                SlotName.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                                row.getString("value")))
                .forEach(slot -> incident.computeIfAbsent(slot.getKey(), key -> new ArrayList<>())
                        .add(slot.getValue()));
        FieldReport report = statements
                .find(
                        "report_get",
                        values,
                        row -> new FieldReport(
                                row.getString("codename"),
                                LocalDate.parse(row.getString("received")),
                                Tlp.parse(row.getString("tlp")),
                                Modality.valueOf(row.getString("modality").toUpperCase(Locale.ROOT)),
                                incident,
                                text(row)))
                .orElseThrow(() -> AppException.wrongUse(
                        "There is no report '" + id.strip() + "'.", "'tidewaiter report list' shows them."));
        return new KeptReport(PREFIX + number, report, new Links(statements).list(PREFIX + number));
    }

    private static FreeText text(ResultSet row) throws SQLException {
        String vault = row.getString("vault");
        return vault == null
                ? new FreeText.Plain(row.getString("text"))
                : new FreeText.Sealed(vault, row.getBytes("sealed"));
    }

    /** The label that holds now: the last one it was given. */
    public Tlp label(String id) {
        return new Decisions(statements)
                .list(PREFIX + number(id)).stream()
                        .filter(decision -> decision.decision().startsWith(RELABELLED))
                        .reduce((earlier, later) -> later)
                        .map(decision -> Tlp.parse(decision.decision().substring(RELABELLED.length())))
                        .orElseGet(() -> get(id).report().tlp());
    }

    /** What a decision to give another label is called. */
    public static String relabelled(Tlp label) {
        return RELABELLED + label.id();
    }

    /** How many reports one codename stands behind. */
    public long countBy(String codename) {
        return statements
                .find("report_count", Values.of().with("codename", codename), row -> row.getLong(1))
                .orElse(0L);
    }

    static long number(String id) {
        String plain = id.strip();
        if (!plain.matches("[Rr]\\d{1,15}")) {
            throw AppException.wrongUse(
                    "'" + plain + "' is no report's id.", "Ids look like R12; see 'tidewaiter report list'.");
        }
        return Long.parseLong(plain.substring(1));
    }
}
