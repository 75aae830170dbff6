package org.tidewaiter.scorecard.price;

import java.util.List;

/**
 * What a method flagged in the groups of one scenario, judged: the one scorer of all methods.
 *
 * @param falseGroups share of the groups with any false flag
 */
record Flags(double precision, double recall, double f1, double falseGroups) {

    static Flags of(List<PriceGroups.Group> groups, boolean[][] flags) {
        int hits = 0;
        int wrong = 0;
        int missed = 0;
        int falseGroups = 0;
        for (int g = 0; g < flags.length; g++) {
            boolean any = false;
            for (int i = 0; i < flags[g].length; i++) {
                boolean odd = groups.get(g).odd()[i];
                hits += flags[g][i] && odd ? 1 : 0;
                wrong += flags[g][i] && !odd ? 1 : 0;
                missed += !flags[g][i] && odd ? 1 : 0;
                any |= flags[g][i] && !odd;
            }
            falseGroups += any ? 1 : 0;
        }
        double precision = hits / (double) Math.max(1, hits + wrong);
        double recall = hits / (double) Math.max(1, hits + missed);
        double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Flags(precision, recall, f1, falseGroups / (double) Math.max(1, flags.length));
    }
}
