package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Cap;
import org.tidewaiter.trade.Period;

/** What a ledger cannot know, said beside it. */
final class QuotaNotes {
    private QuotaNotes() {}

    static List<String> list(Cap cap, List<QuotaLedger.Month> months, QuotaDirection direction) {
        List<String> notes = new ArrayList<>();
        notes.add(QuotaLedger.SHARED);
        boolean yearly = months.stream().allMatch(month -> month.period().frequency() == Period.Frequency.ANNUAL);
        notes.add(
                yearly
                        ? "Figures are yearly: in which month the cap was passed is not in them."
                        : "Figures are monthly: on which day of a month the cap was passed is not in them.");
        if (months.stream().anyMatch(month -> !month.whole())) {
            notes.add("Only part of "
                    + periods(months.stream().filter(month -> !month.whole()).toList())
                    + " lies in the window; goods of it count as possible, never as sure.");
        }
        long estimated = months.stream()
                .mapToLong(QuotaLedger.Month::linesWithEstimatedWeight)
                .sum();
        if (estimated > 0) {
            notes.add(lines(estimated) + " an estimated weight and count as possible only.");
        }
        long without =
                months.stream().mapToLong(QuotaLedger.Month::linesWithoutWeight).sum();
        if (without > 0) {
            notes.add(lines(without) + " value without weight: sums by weight are too low by an unknown amount.");
        }
        if (cap.parts().size() > 1) {
            notes.add(
                    "Goods that only a wider list counts, and days for which the rule is unclear, are in the possible sum alone.");
        }
        if (!cap.isFirm()) {
            notes.add("Which goods of the codes the paragraph means is not certain, so nothing counts as sure.");
        }
        for (Amount amount : cap.main().quota().amounts()) {
            if ("rounded".equals(amount.note())) {
                notes.add("The cap in " + amount.unit() + " is known rounded only.");
            }
        }
        notes.add(
                direction.isOutward()
                        ? "Cargoes that no customs office saw, such as transfers at sea, are in no figure."
                        : "Goods count as coming from " + direction.hub().nameEn()
                                + " where the buyer's customs office says so.");
        return notes;
    }

    private static String lines(long count) {
        return count == 1 ? "1 line has" : count + " lines have";
    }

    private static String periods(List<QuotaLedger.Month> months) {
        return String.join(
                ", ", months.stream().map(month -> month.period().toString()).toList());
    }
}
