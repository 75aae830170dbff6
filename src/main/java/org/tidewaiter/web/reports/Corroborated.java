package org.tidewaiter.web.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.corroborate.Corroboration;
import org.tidewaiter.casebook.corroborate.CustomsCell;
import org.tidewaiter.casebook.corroborate.ImpliedPrice;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.web.View;

/**
 * What else speaks of an incident, for a page.
 *
 * @param silent cells without a figure then and in the months before
 * @param looked whether other accounts could be looked for
 * @param price null where no barter is told
 */
public record Corroborated(
        String says,
        List<Cell> cells,
        List<String> silent,
        List<String> cannotShow,
        boolean looked,
        List<Other> others,
        @Nullable Price price,
        List<String> notes) {

    /** A figure that would hold it. */
    public record Cell(String target, String href, String value, String before) {}

    /** Another account. */
    public record Other(String id, @Nullable String href, String when, String where, String what, String origin) {}

    /** What a barter implies. */
    public record Price(@Nullable String usdPerTonne, List<String> reckoning, List<String> candidates) {}

    static Corroborated of(View view, Corroboration found, boolean handles) {
        long reported = found.cells().stream()
                .filter(cell -> cell.state() == CellState.REPORTED)
                .count();
        Incident asked = found.incident();
        return new Corroborated(
                view.text(
                        "reports.corroborated",
                        found.origins(),
                        reported,
                        found.cells().size(),
                        found.label().mark()),
                found.cells().stream()
                        .filter(cell -> !isSilent(cell))
                        .map(cell -> cell(view, cell))
                        .toList(),
                found.cells().stream()
                        .filter(Corroborated::isSilent)
                        .map(CustomsCell::target)
                        .toList(),
                found.cannotShow(),
                !asked.times().isEmpty() && !asked.places().isEmpty(),
                found.others().stream()
                        .map(other -> other(view, asked, other, handles))
                        .toList(),
                price(found.barter()),
                Corroboration.NOTES);
    }

    private static boolean isSilent(CustomsCell cell) {
        return cell.state() != CellState.REPORTED
                && cell.before().stream().allMatch(before -> before.state() != CellState.REPORTED);
    }

    private static Cell cell(View view, CustomsCell cell) {
        return new Cell(
                cell.target(),
                ReportPage.cell(view, cell.target()),
                cell.valueUsd() == null
                        ? "– " + view.words().state(cell.state())
                        : view.words().millions(cell.valueUsd()),
                cell.before().stream()
                        .map(before -> before.period() + " "
                                + (before.valueUsd() == null
                                        ? "– " + view.words().state(before.state())
                                        : view.words().millions(before.valueUsd())))
                        .collect(Collectors.joining(" · ")));
    }

    private static Other other(View view, Incident asked, Incident other, boolean handles) {
        return new Other(
                other.id(),
                other.fieldReport() ? view.href("/reports/" + other.id()) : null,
                String.join(", ", other.times()),
                IncidentWords.places(other),
                IncidentWords.what(other),
                !other.fieldReport()
                        ? other.teller()
                        : !handles
                                ? view.text("reports.teller.field")
                                : asked.origin().equals(other.origin())
                                        ? view.text("reports.origin.same")
                                        : view.text("reports.origin.other"));
    }

    private static @Nullable Price price(@Nullable ImpliedPrice barter) {
        return barter == null
                ? null
                : new Price(
                        barter.usdPerTonne() == null
                                ? null
                                : barter.usdPerTonne().toString(),
                        barter.reckoning(),
                        barter.candidates().stream()
                                .map(each -> each.code() + " (" + each.usdPerTonne() + "): " + each.fit())
                                .toList());
    }
}
