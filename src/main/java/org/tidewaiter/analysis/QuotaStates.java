package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Period;

/**
 * Says beside a line under a shared cap how far the loaded figures had filled it by then. A reason and no more: the answer
 * stays what the law gives for one flow.
 */
final class QuotaStates {
    private static final int PLACES = 1; // of a share in per cent, as people read it

    private final Map<String, List<QuotaLedger>> ledgers = new HashMap<>(); // by id of the measure

    private QuotaStates() {}

    /** The states of every cap that measures hit in these periods, in the same data set. */
    static QuotaStates of(Desk desk, Slice slice, Set<String> measureIds) {
        QuotaStates states = new QuotaStates();
        for (QuotaLedgers.Entry entry : QuotaLedgers.whole(desk, slice, measureIds)) {
            entry.cap()
                    .parts()
                    .forEach(part -> states.ledgers
                            .computeIfAbsent(part.measure().id(), id -> new ArrayList<>())
                            .add(entry.ledger()));
        }
        return states;
    }

    /** One sentence for each cap that reaches the line. */
    List<String> sentences(Period period, List<MeasureHit> hits) {
        Set<String> sentences = new LinkedHashSet<>();
        for (MeasureHit hit : hits) {
            for (QuotaLedger ledger : ledgers.getOrDefault(hit.measureId(), List.of())) {
                String sentence = sentence(ledger, period);
                if (sentence != null) {
                    sentences.add(sentence);
                }
            }
        }
        return List.copyOf(sentences);
    }

    private static @Nullable String sentence(QuotaLedger ledger, Period period) {
        return ledger.months().stream()
                .filter(month -> month.period().equals(period))
                .findFirst()
                .map(month -> "By the end of " + period + " the loaded figures of all suppliers and buyers come to "
                        + percent(month.sharePercent().counted()) + " of the cap of " + ledger.quota() + " for "
                        + ledger.first() + " to " + ledger.last() + " (surely "
                        + percent(month.sharePercent().surely()) + ", possibly "
                        + percent(month.sharePercent().possibly()) + "); States that are not loaded are not in it."
                        + alone(ledger, period))
                .orElse(null);
    }

    /** Only what was so by the end of the period: what came later is no state of it. */
    private static String alone(QuotaLedger ledger, Period period) {
        StringBuilder text = new StringBuilder();
        for (QuotaLedger.Supplier supplier : ledger.suppliers()) {
            Period passed = supplier.alonePassed();
            if (passed != null && passed.compareTo(period) <= 0) {
                text.append(" The figures of ")
                        .append(supplier.area().nameEn())
                        .append(" alone pass the cap with ")
                        .append(passed)
                        .append('.');
            }
        }
        return text.toString();
    }

    private static String percent(BigDecimal share) {
        return share.setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }
}
