package org.tidewaiter.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Period;

/**
 * A cap shared by all States that goods of the brief count against, as the loaded figures stood at the end of the periods
 * asked about.
 *
 * @param until the last period in the sums
 * @param published how many suppliers, or buyers, gave figures for any of its periods
 * @param notPublished periods of which no loaded figures speak; they are in no sum
 * @param sums what the figures come to in each unit of the cap
 * @param own what the pair of the brief adds; null where its lines count for another
 * @param factors what each product's factor does to a sum in barrels
 * @param notes what the ledger cannot know, in English as the law is
 */
public record CapFacts(
        String quota,
        int year,
        LocalDate first,
        LocalDate last,
        Period until,
        String act,
        String paragraph,
        String says,
        List<Amount> amounts,
        boolean firstReached,
        int published,
        List<Period> notPublished,
        List<QuotaLedger.Running> sums,
        QuotaLedger.Three sharePercent,
        QuotaLedger.Passed passed,
        QuotaLedger.@Nullable Supplier own,
        @Nullable Conversion conversion,
        List<QuotaLedger.Factor> factors,
        List<String> notes,
        String command) {

    public CapFacts {
        amounts = List.copyOf(amounts);
        notPublished = List.copyOf(notPublished);
        sums = List.copyOf(sums);
        factors = List.copyOf(factors);
        notes = List.copyOf(notes);
    }

    /** True if any loaded figures speak of the goods. */
    public boolean isKnown() {
        return published > 0;
    }
}
