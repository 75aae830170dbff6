package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Period;

/** Adds entries up period by period in every unit of a cap, and says when the sum exceeds it. */
final class QuotaTally {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 6; // of a share in per cent: exact enough never to round a cap into being passed

    private final List<Amount> amounts;
    private final boolean firstReached;
    private final Conversion.@Nullable Bounds asked;
    private final List<QuotaLedger.Three> sums = new ArrayList<>();

    QuotaTally(Cap cap, Conversion.@Nullable Bounds asked) {
        this.amounts = cap.main().quota().amounts();
        this.firstReached = cap.main().quota().firstReached();
        this.asked = asked;
        amounts.forEach(amount -> sums.add(QuotaLedger.Three.ZERO));
    }

    /** Takes in the entries of the next period. */
    void add(Collection<QuotaEntry> entries) {
        for (int i = 0; i < amounts.size(); i++) {
            for (QuotaEntry entry : entries) {
                sums.set(i, sums.get(i).plus(entry.in(amounts.get(i).unit(), asked)));
            }
        }
    }

    /** The sums so far in each unit. */
    List<QuotaLedger.Running> running() {
        List<QuotaLedger.Running> running = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            running.add(new QuotaLedger.Running(amounts.get(i).unit(), rounded(sums.get(i))));
        }
        return running;
    }

    private static QuotaLedger.Three rounded(QuotaLedger.Three sum) {
        return new QuotaLedger.Three(tidy(sum.surely()), tidy(sum.counted()), tidy(sum.possibly()));
    }

    static BigDecimal tidy(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_EVEN); // a kilogram, a thousandth of a barrel
    }

    /**
     * The share of the cap in per cent. Amounts of which the first reached ends the cap are each a cap of their own;
     * amounts that say one cap in two units are surely exceeded only where both are.
     */
    QuotaLedger.Three share() {
        BigDecimal surely = null;
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal possibly = BigDecimal.ZERO;
        for (int i = 0; i < amounts.size(); i++) {
            BigDecimal amount = amounts.get(i).amount();
            BigDecimal low = percent(sums.get(i).surely(), amount, RoundingMode.FLOOR);
            surely = surely == null ? low : firstReached ? surely.max(low) : surely.min(low);
            counted = counted.max(percent(sums.get(i).counted(), amount, RoundingMode.HALF_EVEN));
            possibly = possibly.max(percent(sums.get(i).possibly(), amount, RoundingMode.CEILING));
        }
        return new QuotaLedger.Three(surely == null ? BigDecimal.ZERO : surely, counted, possibly);
    }

    private static BigDecimal percent(BigDecimal sum, BigDecimal amount, RoundingMode rounding) {
        return sum.multiply(HUNDRED).divide(amount, PLACES, rounding);
    }

    /** Remembers the first period after which a share exceeds the cap. */
    static @Nullable Period passed(@Nullable Period before, Period now, BigDecimal share) {
        return before != null || share.compareTo(HUNDRED) <= 0 ? before : now;
    }
}
