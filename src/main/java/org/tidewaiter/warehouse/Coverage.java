package org.tidewaiter.warehouse;

import java.util.List;

/**
 * What a release speaks about for one reporter, flow and frequency. {@code levels} are lengths of codes, 0 for the row
 * TOTAL. {@code evenly} is false where some partner lacks some of the periods; coverage.parquet beside the rows then
 * holds the exact combinations. {@code allPartners} means that a partner that does not occur had no trade.
 */
public record Coverage(
        int reporter,
        String flow,
        String frequency,
        List<Integer> levels,
        boolean allPartners,
        List<Integer> partners,
        int firstPeriod,
        int lastPeriod,
        List<Integer> periods,
        boolean evenly,
        Completeness completeness) {

    public Coverage {
        levels = List.copyOf(levels);
        partners = List.copyOf(partners);
        periods = List.copyOf(periods);
    }

    /** Whether some cell can be in both. Errs towards yes: the exact answer costs a look at the rows. */
    boolean mayOverlap(Coverage other) {
        return reporter == other.reporter
                && flow.equals(other.flow)
                && frequency.equals(other.frequency)
                && meet(levels, other.levels)
                && meet(periods, other.periods)
                && (allPartners || other.allPartners || meet(partners, other.partners));
    }

    /** Both lists are ascending. */
    private static boolean meet(List<Integer> left, List<Integer> right) {
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            int order = Integer.compare(left.get(i), right.get(j));
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
