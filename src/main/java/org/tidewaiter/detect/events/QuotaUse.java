package org.tidewaiter.detect.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.trade.Period;

/**
 * How one window of a quota filled up.
 *
 * @param passedSurely the first period with which it was exceeded whichever way one counts; null if it was not
 * @param passedAtFaceValue the same for the figures at face value
 */
public record QuotaUse(
        String quota,
        @Nullable Period passedSurely,
        @Nullable Period passedAtFaceValue,
        List<Month> months) {

    /**
     * A period of the window.
     *
     * @param percent of the quota, used by its end, at face value
     * @param known whether anybody published figures for it
     * @param whole whether all of it lies in the window
     */
    public record Month(Period period, double percent, boolean known, boolean whole) {}

    public QuotaUse {
        months = List.copyOf(months);
    }

    /** What a ledger says. */
    public static QuotaUse of(QuotaLedger ledger) {
        return new QuotaUse(
                ledger.quota(),
                ledger.passed().surely(),
                ledger.passed().counted(),
                ledger.months().stream()
                        .map(month -> new Month(
                                month.period(),
                                month.sharePercent().counted().doubleValue(),
                                month.published() > 0,
                                month.whole()))
                        .toList());
    }

    /** The latest period for which anybody published figures. */
    public Optional<Month> findLastKnown() {
        return months.stream().filter(Month::known).reduce((earlier, later) -> later);
    }

    /** What was used in each known and whole period, in per cent of the quota. */
    List<Double> listUses() {
        List<Double> uses = new ArrayList<>();
        double before = 0;
        for (Month month : months) {
            if (month.known() && month.whole()) {
                uses.add(month.percent() - before);
            }
            before = month.percent();
        }
        return uses;
    }
}
