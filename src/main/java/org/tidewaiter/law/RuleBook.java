package org.tidewaiter.law;

import java.util.List;

/** One file of {@code rules/}: a legal act with its measures. {@code file} says where it was read. */
public record RuleBook(LegalAct act, List<Measure> measures, List<NotableGoods> notable, String file) {

    public RuleBook {
        measures = List.copyOf(measures);
        notable = List.copyOf(notable);
    }
}
