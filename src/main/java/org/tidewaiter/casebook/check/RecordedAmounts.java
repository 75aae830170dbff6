package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.PairFigures;

/** What the published figures give for the goods of a question, as money or weight. */
final class RecordedAmounts {
    private static final BigDecimal TONNE = new BigDecimal(1_000); // kilograms

    private final KnownFigures figures;

    RecordedAmounts(KnownFigures figures) {
        this.figures = figures;
    }

    /** The sum in which an amount of a unit is found: {@code CNY}, {@code USD}, {@code t} or {@code kg}. */
    Optional<KnownFigures.Answer<PairFigures.Sum>> sum(FigureQuestion asked, String unit) {
        return figures.sum(asked, unit.equals("CNY") ? "CNY" : "USD");
    }

    /** The amount of a unit in a sum; null where some of its rows give no weight. */
    static @Nullable BigDecimal of(PairFigures.Sum sum, String unit) {
        return switch (unit) {
            case "kg" -> sum.weight();
            case "t" -> sum.weight() == null ? null : sum.weight().divide(TONNE);
            default -> sum.value();
        };
    }

    /** The amount, where there is one above zero. */
    Optional<BigDecimal> find(FigureQuestion asked, String unit) {
        return sum(asked, unit)
                .map(KnownFigures.Answer::value)
                .flatMap(sum -> Optional.ofNullable(of(sum, unit)))
                .filter(amount -> amount.signum() > 0);
    }

    /** Whether the amount is one of those allowed. */
    boolean isWithin(FigureQuestion asked, Interval allowed) {
        return isWithin(asked, allowed, allowed.unit());
    }

    /** Whether the amount of another unit is one of those allowed, unit aside. */
    boolean isWithin(FigureQuestion asked, Interval allowed, String unit) {
        return find(asked, unit).filter(allowed::holds).isPresent();
    }
}
