package org.tidewaiter.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/** One row of a release as it was kept: the end of every trail. {@code row} counts from 1 in the release's rows. */
public record TracedRow(
        String release,
        long row,
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
