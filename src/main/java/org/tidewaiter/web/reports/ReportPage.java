package org.tidewaiter.web.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.handling.ReportTexts;
import org.tidewaiter.answers.handling.VaultRequest;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.corroborate.Corroboration;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.Site;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.casebook.store.ReportLink;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.web.View;

/**
 * One report.
 *
 * @param words the text where it is in clear and for this reader; null otherwise
 * @param textState none, plain or sealed
 * @param passphrases how many open the vault; 0 where no page can
 */
public record ReportPage(
        SeenReport seen,
        boolean handlesSources,
        List<Part> parts,
        List<Tie> ties,
        List<Waited> waited,
        @Nullable String words,
        String textState,
        int passphrases,
        Corroborated corroborated) {

    /** One part with its values. */
    public record Part(String name, List<Value> values) {}

    /** A value, and the page on it where there is one. */
    public record Value(String text, @Nullable String href) {}

    /** A tie to a finding or a cell. */
    public record Tie(String target, String href, String says) {}

    /** Something announced. */
    public record Waited(String id, String what, String expires, String state) {}

    static ReportPage of(View view, SeenReport seen) {
        boolean handles = Clearance.of(view).handlesSources();
        FieldReport report = seen.kept().report();
        return new ReportPage(
                seen,
                handles,
                parts(view, report),
                seen.kept().links().stream().map(link -> tie(view, link)).toList(),
                seen.watched().stream().map(item -> waited(view, item)).toList(),
                handles ? ReportTexts.findWords(report.text()).orElse(null) : null,
                ReportTexts.state(report.text()),
                VaultRequest.passphrases(view.site().home()),
                Corroborated.of(view, corroboration(view, seen), handles));
    }

    private static Corroboration corroboration(View view, SeenReport seen) {
        Clearance clearance = Clearance.of(view);
        return Corroboration.of(
                seen.kept().report(),
                clearance.handlesSources() ? seen.incident() : Incidents.unlinked(seen.incident()),
                clearance.incidents(view, clearance.most()),
                view.site().desk(),
                Corroboration.Added.NOTHING);
    }

    private static List<Part> parts(View view, FieldReport report) {
        return FieldReport.PARTS.stream()
                .filter(part -> !report.list(part).isEmpty())
                .map(part -> new Part(
                        view.text("reports.part." + part.id()),
                        report.list(part).stream()
                                .map(value -> value(view, part, value))
                                .toList()))
                .toList();
    }

    private static Value value(View view, SlotName part, String value) {
        return switch (part) {
            case PLACE ->
                new Value(
                        Site.exact(value)
                                .map(site -> site.name().equalsIgnoreCase(value)
                                        ? site.name()
                                        : site.name() + " (" + value + ")")
                                .orElse(value),
                        null);
            case GOODS -> new Value(value, value.matches("\\d+") ? view.href("/goods/" + value) : null);
            default -> new Value(value, null);
        };
    }

    private static Tie tie(View view, ReportLink link) {
        String says = view.text(
                "reports.tie", view.text("reports.relation." + link.relation().id()), link.by(), link.on());
        return new Tie(
                link.target(),
                link.kind() == ReportLink.Kind.FINDING
                        ? view.href("/findings/" + link.target())
                        : cell(view, link.target()),
                says);
    }

    /** The page on the goods of a cell, asked as the cell is: CN:import:KP:2611:2024-06. */
    static String cell(View view, String target) {
        String[] parts = target.split(":");
        String path = parts[3].matches("\\d+") ? "/goods/" + parts[3] : "/";
        return view.href(path, "reporter", parts[0], "partner", parts[2], "period", parts[4]);
    }

    private static Waited waited(View view, WatchItem item) {
        return new Waited(
                item.id(),
                item.what(),
                view.words().day(item.expires()),
                view.text("reports.state." + item.stateOn(view.site().today())));
    }
}
