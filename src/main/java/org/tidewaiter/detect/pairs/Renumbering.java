package org.tidewaiter.detect.pairs;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.trade.HsRevision;

/** Codes that took over the goods of another when an edition of the Harmonized System began. */
final class Renumbering {
    private static final int SUBHEADING = 6; // digits

    private Renumbering() {}

    /** The series whose code holds goods of another series' code in the new edition and did not in the old one. */
    static List<FlowSeries> successors(BreakPoint point, List<FlowSeries> goods, int place) {
        String old = goods.get(place).key().code();
        SortedSet<String> targets = targets(point, old);
        return goods.stream()
                .filter(series -> {
                    String code = series.key().code();
                    return code.length() >= SUBHEADING
                            && !code.startsWith(old.substring(0, SUBHEADING))
                            && targets.contains(code.substring(0, SUBHEADING));
                })
                .toList();
    }

    /** How the two editions correspond, in words. */
    static String says(BreakPoint point, String code) {
        HsRevision edition = edition(point);
        HsRevision before = before(point);
        Mapping mapping = Concordance.packed().map(code.substring(0, SUBHEADING), before, edition);
        return code.substring(0, SUBHEADING) + " of " + before + " is " + String.join(", ", mapping.targets()) + " of "
                + edition;
    }

    /** Whether a code holds other goods in the new edition than in the old one: its gain then says nothing of traders. */
    static boolean isRedrawn(BreakPoint point, String code) {
        if (point.edition() == null || code.length() < SUBHEADING) {
            return false;
        }
        String subheading = code.substring(0, SUBHEADING);
        SortedSet<String> sources = Concordance.packed().listTargets(subheading, edition(point), before(point));
        return !sources.equals(new TreeSet<>(List.of(subheading)));
    }

    private static SortedSet<String> targets(BreakPoint point, String code) {
        if (point.edition() == null || code.length() < SUBHEADING) {
            return Collections.emptySortedSet();
        }
        HsRevision edition = edition(point);
        return Concordance.packed().listTargets(code.substring(0, SUBHEADING), before(point), edition);
    }

    private static HsRevision before(BreakPoint point) {
        return HsRevision.inForceOn(point.day().minusDays(1));
    }

    private static HsRevision edition(BreakPoint point) {
        HsRevision edition = point.edition();
        if (edition == null) {
            throw new IllegalStateException(point.name() + " is no change of edition");
        }
        return edition;
    }

    /** Several series as one; a month is known where any of them is. */
    static FlowSeries sum(List<FlowSeries> parts) {
        FlowSeries first = parts.getFirst();
        int months = first.axis().length();
        double[] values = new double[months];
        double[] weights = new double[months];
        for (int month = 0; month < months; month++) {
            values[month] = Double.NaN;
            weights[month] = Double.NaN;
            for (FlowSeries part : parts) {
                values[month] = plus(values[month], part.valueUsd()[month]);
                weights[month] = plus(weights[month], part.netWeightKg()[month]);
            }
        }
        FlowKey key = first.key();
        return new FlowSeries(key, first.axis(), values, weights);
    }

    private static double plus(double sum, double part) {
        return Double.isNaN(part) ? sum : Double.isNaN(sum) ? part : sum + part;
    }
}
