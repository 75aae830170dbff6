package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One file of {@code rules/}: a legal act with its measures. {@code file} says where it was read. */
public record RuleBook(LegalAct act, List<Measure> measures, List<NotableGoods> notable, String file) {

    public RuleBook {
        measures = List.copyOf(measures);
        notable = List.copyOf(notable);
    }

    /** The day of adoption or, where it was not read, the first day on which a measure can have been in force. */
    LocalDate firstDay() {
        LocalDate adopted = act.adopted();
        return adopted != null
                ? adopted
                : measures.stream()
                        .map(Measure::validFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
    }
}
