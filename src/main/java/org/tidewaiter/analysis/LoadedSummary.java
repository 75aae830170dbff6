package org.tidewaiter.analysis;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;

/** What is loaded, in one line: the answer to "why is this empty?". */
final class LoadedSummary {
    private static final int SHOWN = 5; // more would hide the answer

    private LoadedSummary() {}

    static String of(List<Release> releases) {
        TreeSet<String> parts = new TreeSet<>();
        for (Release release : releases) {
            for (Coverage cover : release.coverage()) {
                String reporter = Areas.packed()
                        .find(cover.reporter())
                        .map(Area::shortCode)
                        .orElse(Integer.toString(cover.reporter()));
                parts.add(release.dataset() + " " + reporter + " "
                        + Line.flow(cover.flow()).word() + " " + new Period(cover.firstPeriod()) + ".."
                        + new Period(cover.lastPeriod()));
            }
        }
        String shown = parts.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return shown
                + (parts.size() > SHOWN ? "; and " + (parts.size() - SHOWN) + " more (tidewaiter releases)." : ".");
    }
}
