package org.tidewaiter.warehouse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One invented row: China's imports from North Korea unless said otherwise. */
record MadeRow(
        int reporter,
        int partner,
        int period,
        String code,
        long value,
        @Nullable String province,
        int role) {

    static MadeRow of(int period, String code, long value) {
        return new MadeRow(156, 408, period, code, value, null, 0);
    }

    MadeRow partner(int other) {
        return new MadeRow(reporter, other, period, code, value, province, role);
    }

    MadeRow province(String name) {
        return new MadeRow(reporter, partner, period, code, value, name, role);
    }

    @Nullable
    Object[] columns() {
        return new @Nullable Object[] {
            (short) reporter,
            (short) partner,
            "M",
            period,
            code,
            "HS2022",
            BigDecimal.valueOf(value).setScale(3),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            province,
            null,
            null,
            null,
            (byte) role
        };
    }
}
