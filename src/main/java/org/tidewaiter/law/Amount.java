package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One way a cap or a value floor is written: 500000 barrel, 60000 t, 2000 EUR. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(
        BigDecimal amount, String unit, @Nullable String note) {}
