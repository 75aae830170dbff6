package org.tidewaiter.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/**
 * One row of a release as it was kept: the end of every trail. {@code row} counts from 1 in the release's rows;
 * {@code place} from 1 in the file that was loaded, in {@code placeUnit} (line, record or row), null where the release was
 * loaded before places were kept.
 */
public record TracedRow(
        String release,
        long row,
        String sourceFile,
        @Nullable Long place,
        @Nullable String placeUnit,
        Period period,
        String code,
        @Nullable String hsEdition,
        @Nullable BigDecimal valueUsd,
        @Nullable BigDecimal valueNative,
        @Nullable String currency,
        @Nullable BigDecimal netWeightKg,
        @Nullable BigDecimal quantity,
        @Nullable String quantityUnit,
        @Nullable String regime,
        @Nullable String province,
        String role) {}
