package org.tidewaiter.analysis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Observations;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Follows a number back to the rows it was made of. */
public final class RowTrail {
    private static final List<String> ROLES = List.of("cell", "breakdown", "total");

    private RowTrail() {}

    /** Rows behind a question about one reporter, partner and flow; the codes asked for, and all below them. */
    public static List<TracedRow> list(Warehouse warehouse, Question question, String code) {
        if (question.flows().size() != 1) {
            throw unclear();
        }
        return list(warehouse, question, question.flows().getFirst(), code);
    }

    private static AppException unclear() {
        return AppException.wrongUse(
                "Rows are listed for one reporter, one partner and one flow.",
                "Give --reporter, --partner and --flow.");
    }

    /** The same for one flow of a question about several, out of the data set that answers the whole question. */
    public static List<TracedRow> list(Warehouse warehouse, Question question, Flow flow, String code) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        if (reporter == null || partner == null) {
            throw unclear();
        }
        DatasetChoice dataset = DatasetChoice.of(
                question, warehouse.listReleases(question.source().asOf()));
        try (Engine engine = Engine.open()) {
            Observations seen = warehouse.expose(engine, question.source().asOf(), Optional.of(dataset.dataset()));
            warehouse.exposePlaces(engine, seen.releases());
            Map<String, String> files =
                    seen.releases().stream().collect(Collectors.toMap(Release::id, Release::sourceFile));
            engine.execute(dataset.bothSides() ? "concepts/slice/observed_both_sides" : "concepts/slice/observed");
            return engine.list(
                    "analyses/source_rows",
                    Map.of(
                            "reporter", reporter.code(),
                            "partner", partner.code(),
                            "flow", flow.code(),
                            "first_period", question.period().from().number(),
                            "last_period", question.period().to().number(),
                            "joint", joint(warehouse, question),
                            "code", code,
                            "limit", question.limit()),
                    row -> new TracedRow(
                            row.getString("release"),
                            row.getLong("release_row") + 1, // people count from one
                            files.getOrDefault(row.getString("release"), ""),
                            row.findLong("place").orElse(null),
                            row.findString("place_unit").orElse(null),
                            new Period(row.getInt("period")),
                            row.getString("code"),
                            row.findString("hs_edition").orElse(null),
                            row.findDecimal("value_usd").orElse(null),
                            row.findDecimal("value_native").orElse(null),
                            row.findString("currency").orElse(null),
                            row.findDecimal("net_weight_kg").orElse(null),
                            row.findDecimal("quantity").orElse(null),
                            row.findString("quantity_unit").orElse(null),
                            row.findString("regime").orElse(null),
                            row.findString("province").orElse(null),
                            ROLES.get(row.getInt("role"))));
        }
    }

    /** A month may stand in a joint figure only: its row is shown with the period it has. */
    private static List<Integer> joint(Warehouse warehouse, Question question) {
        PeriodRange asked = question.period();
        if (asked.frequency() == Period.Frequency.ANNUAL) {
            return List.of();
        }
        PeriodRange years = new PeriodRange(
                new Period(asked.from().year() * 100 + 1), new Period(asked.to().year() * 100 + 12));
        return JointNotes.within(warehouse.listReleases(question.source().asOf()), years).stream()
                .filter(period -> asked.touches(new Period(period)))
                .toList();
    }

    /** The command that lists the rows behind a number. */
    static String command(Question question, String dataset, Flow flow, String code, String period) {
        Area reporter = Objects.requireNonNull(question.reporter(), "reporter");
        return command(reporter, question.partner(), dataset, flow, code, period, question);
    }

    static String command(
            Area reporter,
            @Nullable Area partner,
            String dataset,
            Flow flow,
            String code,
            String period,
            Question question) {
        return "rows --reporter " + reporter.shortCode()
                + (partner == null ? "" : " --partner " + partner.shortCode())
                + " --flow " + flow.word()
                + " --period " + period
                + (code.isEmpty() ? "" : " --code " + code)
                + " --dataset " + dataset
                + (question.source().asOf() == null
                        ? ""
                        : " --as-of " + question.source().asOf());
    }
}
