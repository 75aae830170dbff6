package org.tidewaiter.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.Period;

/**
 * One line of figures as it counts against a cap. {@code sure} where all of it counts on every day of its period, {@code
 * faceValue} where it counts taken as it is published.
 */
record QuotaEntry(
        Area supplier,
        Period period,
        BigDecimal tonnes,
        BigDecimal valueUsd,
        boolean sure,
        boolean faceValue,
        boolean estimated,
        boolean withoutWeight,
        @Nullable Conversion conversion,
        String code) {

    private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000); // per tonne

    /** How a line counts, or null where it does not. */
    static @Nullable QuotaEntry of(
            Cap cap,
            Cap.Reader reader,
            Line line,
            Area supplier,
            BigDecimal kilograms,
            boolean estimated,
            boolean withoutWeight) {
        CommodityCode code = new CommodityCode(line.code(), line.editionToRead());
        Period period = line.period();
        boolean sure = false;
        boolean touched = false;
        Conversion conversion = null;
        for (int number = 0; number < cap.parts().size(); number++) {
            Cap.Part part = cap.parts().get(number);
            Cap.Fit fit = reader.fit(number, code);
            boolean meets = !part.first().isAfter(period.end())
                    && !part.last().isBefore(period.start())
                    && !part.measure().excludedAreas().contains(supplier);
            if (fit == Cap.Fit.NONE || !meets) {
                continue;
            }
            touched = true;
            sure |= fit == Cap.Fit.SURE
                    && !part.first().isAfter(period.start())
                    && !part.last().isBefore(period.end());
            conversion = conversion == null ? part.quota().conversion() : conversion;
        }
        if (!touched) {
            return null;
        }
        boolean inside = !cap.firstCounted().isAfter(period.start())
                && !cap.lastCounted().isBefore(period.end());
        return new QuotaEntry(
                supplier,
                period,
                kilograms.divide(KILOGRAMS),
                line.valueUsdOrZero(),
                sure,
                inside && reader.fit(0, code) != Cap.Fit.NONE,
                estimated,
                withoutWeight,
                conversion,
                line.code());
    }

    /** The line in the unit of an amount, under the three ways of counting. */
    QuotaLedger.Three in(String unit, Conversion.@Nullable Bounds asked) {
        return switch (unit) {
            case "t" -> three(tonnes, tonnes, tonnes, sure && !estimated);
            case "USD" -> three(valueUsd, valueUsd, valueUsd, sure);
            case "barrel" -> barrels(asked);
            default -> throw new IllegalStateException("no figures are added up in " + unit);
        };
    }

    private QuotaLedger.Three barrels(Conversion.@Nullable Bounds asked) {
        QuotaLedger.Three factors = barrelsPerTonne(asked);
        return three(
                tonnes.multiply(factors.surely()),
                tonnes.multiply(factors.counted()),
                tonnes.multiply(factors.possibly()),
                sure && !estimated);
    }

    /** Barrels per tonne at least, officially and at most. */
    QuotaLedger.Three barrelsPerTonne(Conversion.@Nullable Bounds asked) {
        if (conversion == null) {
            throw new IllegalStateException("a cap in barrels without a conversion: " + code);
        }
        Conversion.Bounds bounds = asked == null ? conversion.bounds(code) : asked;
        return new QuotaLedger.Three(bounds.low(), conversion.barrelsPerTonne(), bounds.high());
    }

    private QuotaLedger.Three three(BigDecimal low, BigDecimal official, BigDecimal high, boolean isSure) {
        return new QuotaLedger.Three(isSure ? low : BigDecimal.ZERO, faceValue ? official : BigDecimal.ZERO, high);
    }
}
