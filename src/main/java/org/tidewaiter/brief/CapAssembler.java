package org.tidewaiter.brief;

import java.util.List;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.analysis.QuotaLedgers;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.trade.Period;

/** Adds up the shared caps that lines of a brief count against; without such a line there is none. */
final class CapAssembler {
    private final Subject subject;

    CapAssembler(Subject subject) {
        this.subject = subject;
    }

    List<CapFacts> caps(Desk desk, Slice slice, List<ScreenedLine> lines) {
        return QuotaLedgers.standing(desk, slice, lines).stream()
                .map(this::facts)
                .toList();
    }

    private CapFacts facts(QuotaLedger ledger) {
        QuotaLedger.Month last = ledger.months().getLast();
        List<Period> silent = ledger.months().stream()
                .filter(month -> month.published() == 0)
                .map(QuotaLedger.Month::period)
                .toList();
        return new CapFacts(
                ledger.quota(),
                ledger.year(),
                ledger.first(),
                ledger.last(),
                last.period(),
                ledger.act(),
                ledger.paragraph(),
                ledger.says(),
                ledger.amounts(),
                ledger.firstReached(),
                ledger.months().stream()
                        .mapToInt(QuotaLedger.Month::published)
                        .max()
                        .orElse(0),
                silent,
                last.cumulative(),
                last.sharePercent(),
                ledger.passed(),
                ledger.suppliers().stream()
                        .filter(supplier -> supplier.area().equals(subject.reporter())
                                || supplier.area().equals(subject.partner()))
                        .findFirst()
                        .orElse(null),
                ledger.conversion(),
                ledger.factors(),
                ledger.notes().stream()
                        .filter(note -> !note.equals(QuotaLedger.SHARED)) // the section says it in its own language
                        .toList(),
                "tidewaiter " + ledger.command());
    }
}
