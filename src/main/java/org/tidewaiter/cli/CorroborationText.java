package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.brief.IncidentWords;
import org.tidewaiter.casebook.corroborate.Corroboration;
import org.tidewaiter.casebook.corroborate.CustomsCell;
import org.tidewaiter.casebook.corroborate.ImpliedPrice;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Prints what else speaks of an incident: the answer, how sure, why. */
final class CorroborationText {
    private static final String MARGIN = "  ";

    private CorroborationText() {}

    static void print(PrintWriter out, Corroboration found) {
        long reported = found.cells().stream()
                .filter(cell -> cell.state() == CellState.REPORTED)
                .count();
        out.println(found.incident().id() + ": told by at most " + IncidentWords.count(found.origins(), "origin") + "; "
                + reported + " of " + IncidentWords.count(found.cells().size(), "cell") + " that could show it "
                + (reported == 1 ? "has" : "have") + " a figure. "
                + found.label().mark());
        printCells(out, found);
        printOthers(out, found);
        ImpliedPrice barter = found.barter();
        if (barter != null) {
            print(out, barter);
        }
        out.println();
        Corroboration.NOTES.forEach(note -> TextLines.print(out, "", note));
    }

    private static void printCells(PrintWriter out, Corroboration found) {
        out.println();
        out.println("Figures that would hold it, had it been declared (USD):");
        if (!found.cells().isEmpty()) {
            TextTable table = new TextTable(MARGIN + "Cell", ">Value", "Three months before");
            found.cells().stream()
                    .filter(cell -> !isEmptyThroughout(cell))
                    .forEach(cell -> table.add(
                            MARGIN + cell.target(),
                            Amounts.amount(cell.valueUsd(), cell.state()),
                            cell.before().stream()
                                    .map(CorroborationText::before)
                                    .collect(Collectors.joining(" · "))));
            folded(found.cells())
                    .forEach((fold, codes) -> table.add(
                            MARGIN + fold.target(codes.size() == 1 ? codes.getFirst() : "*"),
                            Amounts.amount(null, fold.state()),
                            "all three the same"
                                    + (codes.size() == 1 ? "" : "; * is each of " + String.join(", ", codes))));
            table.print(out);
        }
        found.cannotShow().forEach(why -> TextLines.print(out, MARGIN, why));
    }

    private record Fold(Area reporter, Flow flow, Area partner, Period period, CellState state) {
        String target(String code) {
            return reporter.shortCode() + ":" + flow.word() + ":" + partner.shortCode() + ":" + code + ":" + period;
        }
    }

    /** Without a figure then and in the months before, for one and the same reason. */
    private static boolean isEmptyThroughout(CustomsCell cell) {
        return cell.state() != CellState.REPORTED
                && cell.before().stream().allMatch(before -> before.state() == cell.state());
    }

    /** Such cells of one flow and month as one line. */
    private static Map<Fold, List<String>> folded(List<CustomsCell> cells) {
        return cells.stream()
                .filter(CorroborationText::isEmptyThroughout)
                .collect(Collectors.groupingBy(
                        cell -> new Fold(cell.reporter(), cell.flow(), cell.partner(), cell.period(), cell.state()),
                        LinkedHashMap::new,
                        Collectors.mapping(CustomsCell::code, Collectors.toList())));
    }

    private static String before(CustomsCell.Before before) {
        return before.period() + " " + Amounts.amount(before.valueUsd(), before.state());
    }

    private static void printOthers(PrintWriter out, Corroboration found) {
        out.println();
        Incident asked = found.incident();
        if (asked.times().isEmpty() || asked.places().isEmpty()) {
            out.println("Other accounts: not looked for, since the report does not tell both a time and a place.");
            return;
        }
        if (found.others().isEmpty()) {
            out.println("Other accounts of that place within three days: none kept.");
            return;
        }
        out.println("Other accounts of that place within three days:");
        TextTable table = new TextTable(MARGIN + "Id", "When", "Where", "What", "TLP", "Origin");
        found.others()
                .forEach(other -> table.add(
                        MARGIN + other.id(),
                        String.join(", ", other.times()),
                        IncidentWords.places(other),
                        IncidentWords.what(other),
                        other.label().id(),
                        origin(asked, other)));
        table.print(out);
    }

    private static String origin(Incident asked, Incident other) {
        if (!other.fieldReport()) {
            return other.teller();
        }
        return asked.origin().equals(other.origin()) ? "the same source" : "another source";
    }

    private static void print(PrintWriter out, ImpliedPrice barter) {
        out.println();
        out.println(
                barter.usdPerTonne() == null
                        ? "Implied price of the barter: cannot be reckoned."
                        : "Implied price of what went out: " + barter.usdPerTonne()
                                + ", if it paid for all that came in and nothing else did. A weak inference.");
        barter.reckoning().forEach(step -> TextLines.print(out, MARGIN, step));
        if (barter.usdPerTonne() == null) {
            return;
        }
        if (barter.candidates().isEmpty()) {
            out.println(MARGIN + "No unit values of such goods are recorded for that year: nothing to compare with.");
            return;
        }
        for (String fit : List.of("within", "partly within", "outside")) {
            String codes = barter.candidates().stream()
                    .filter(candidate -> candidate.fit().equals(fit))
                    .map(candidate -> candidate.code() + " (" + candidate.usdPerTonne() + ")")
                    .collect(Collectors.joining(", "));
            TextLines.print(
                    out, MARGIN, "Recorded unit values " + fit + ": " + (codes.isEmpty() ? "none." : codes + "."));
        }
    }
}
