package org.tidewaiter.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Release;

/** Months that a file of all goods was asked for, as whoever loaded it said: one without a row is a zero that was published. */
final class AskedMonths {
    private AskedMonths() {}

    /** By the codes of the asked flows; empty where the question is not about one pair. */
    static Map<String, Set<Period>> of(Question question, List<Release> releases) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        Map<String, Set<Period>> months = new HashMap<>();
        if (reporter == null || partner == null) {
            return months;
        }
        for (Flow flow : question.flows()) {
            Set<Period> asked = months.computeIfAbsent(flow.code(), code -> new TreeSet<>());
            releases.forEach(release -> asked.addAll(release.askedMonths(reporter.code(), partner.code(), flow)));
        }
        return months;
    }
}
