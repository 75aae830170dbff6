package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tidewaiter.analysis.Provenance;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** What a printed table rests on, in a few lines under it. */
final class ProvenanceText {
    private static final int LISTED = 6; // releases named one by one; more are counted

    private ProvenanceText() {}

    /** Before the table: a warning that nobody can overlook. */
    static void printWarning(PrintWriter out, Provenance provenance) {
        if (provenance.illustrative()) {
            out.println("ILLUSTRATIVE: made from invented figures; not to be cited.");
            out.println();
        }
    }

    static void print(PrintWriter out, Provenance provenance) {
        out.println();
        List<Provenance.ReleaseUsed> releases = provenance.releases();
        out.println("Data: " + provenance.dataset() + ", " + releases.size()
                + (releases.size() == 1 ? " release" : " releases") + ", "
                + (provenance.asOf() == null ? "all that is loaded" : "as known on " + provenance.asOf()));
        releases.stream()
                .limit(LISTED)
                .forEach(release -> out.println("  " + release.shortId() + "  " + release.title() + ", "
                        + release.publisher() + ", published " + release.published()));
        if (releases.size() > LISTED) {
            out.println("  and " + (releases.size() - LISTED) + " more");
        }
        if (!provenance.periodsNotPublished().isEmpty()) {
            out.println("Not published (nothing loaded): " + span(provenance.periodsNotPublished()));
        }
        if (!provenance.rates().isEmpty()) {
            List<ExchangeRates.Rate> rates = provenance.rates();
            ExchangeRates.Rate first = rates.getFirst();
            ExchangeRates.Rate last = rates.getLast();
            out.println("Rates: " + first.currency() + " per USD, average of each period, "
                    + first.unitsPerUsd().toPlainString() + " (" + first.period() + ") to "
                    + last.unitsPerUsd().toPlainString() + " (" + last.period() + "), used where the source gives no "
                    + first.currency() + ". Source: " + first.source());
        }
        out.println("Law: " + provenance.ruleBooks());
        provenance.notes().forEach(note -> out.println("Note: " + note));
    }

    /** Periods in the shortest form: runs as first..last. */
    static String span(List<Period> periods) {
        if (periods.isEmpty()) {
            return "none";
        }
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !follows(periods.get(i - 1), periods.get(i))) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(new PeriodRange(
                                periods.get(start).first(), periods.get(i - 1).last()));
                start = i;
            }
        }
        return text.toString();
    }

    private static boolean follows(Period before, Period after) {
        return before.end().plusDays(1).equals(after.start());
    }
}
