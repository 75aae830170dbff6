package org.tidewaiter.analysis;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Months that a file of all goods was asked for, as whoever loaded it said: one without a row is a zero that was published. */
final class AskedMonths {
    private AskedMonths() {}

    static Set<Period> of(Slice slice, Flow flow) {
        Area reporter = slice.question().reporter();
        Area partner = slice.question().partner();
        return reporter == null || partner == null
                ? Set.of()
                : slice.releases().stream()
                        .flatMap(release -> release.askedMonths(reporter.code(), partner.code(), flow).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
