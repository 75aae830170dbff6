package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.warehouse.CanonicalColumns;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Draft;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseFacts;
import org.tidewaiter.warehouse.Warehouse;

/** An invented release, row by row: China and North Korea unless said otherwise. */
final class Sample {
    static final int CHINA = 156;
    static final int NORTH_KOREA = 408;

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private String dataset = "cn-customs";
    private Completeness completeness = Completeness.ALL_GOODS;
    private Map<String, String> options = Map.of();
    private String edition = "HS2022";
    private boolean illustrative;

    Sample named() {
        completeness = Completeness.NAMED_GOODS;
        return this;
    }

    Sample dataset(String name) {
        dataset = name;
        return this;
    }

    Sample mirrored() {
        options = Map.of("mirrored", "true");
        return this;
    }

    /** Months that the file was asked for, those without a row included. */
    Sample asked(String months) {
        options = Map.of(Release.MONTHS, months);
        return this;
    }

    Sample illustrative() {
        illustrative = true;
        return this;
    }

    /** Edition of the rows that follow. */
    Sample edition(String name) {
        edition = name;
        return this;
    }

    Sample imports(int period, String code, String valueUsd) {
        return row(CHINA, NORTH_KOREA, "M", period, code, new BigDecimal(valueUsd), null, null, null, 0);
    }

    Sample exports(int period, String code, String valueUsd) {
        return row(CHINA, NORTH_KOREA, "X", period, code, new BigDecimal(valueUsd), null, null, null, 0);
    }

    Sample importsInYuan(int period, String code, @Nullable String usd, String yuan) {
        BigDecimal value = usd == null ? null : new BigDecimal(usd);
        return row(CHINA, NORTH_KOREA, "M", period, code, value, new BigDecimal(yuan), "CNY", null, 0);
    }

    Sample total(int period, String valueUsd) {
        return row(CHINA, NORTH_KOREA, "M", period, "TOTAL", new BigDecimal(valueUsd), null, null, null, 2);
    }

    Sample row(
            int reporter,
            int partner,
            String flow,
            int period,
            String code,
            @Nullable BigDecimal valueUsd,
            @Nullable BigDecimal valueNative,
            @Nullable String currency,
            @Nullable BigDecimal weight,
            int role) {
        rows.add(new @Nullable Object[] {
            (short) reporter,
            (short) partner,
            flow,
            period,
            code,
            edition,
            scaled(valueUsd),
            scaled(valueNative),
            currency,
            null,
            null,
            scaled(weight),
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
            (byte) role
        });
        return this;
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(3);
    }

    Release load(Warehouse warehouse, String id) {
        return load(warehouse, id, "2024-01-20");
    }

    Release load(Warehouse warehouse, String id, String published) {
        try (Draft draft = warehouse.begin()) {
            draft.engine().execute("warehouse_test/begin");
            draft.engine().insert("made_row", CanonicalColumns.names(), rows);
            draft.engine()
                    .execute(
                            "warehouse_test/write",
                            Map.of(
                                    "file",
                                    draft.folder().resolve("rows.parquet").toString()));
            return draft.commit(
                    id,
                    new ReleaseFacts(
                            dataset,
                            "Invented figures",
                            "Nobody",
                            "CC0",
                            "invented.csv",
                            "0".repeat(64),
                            100,
                            LocalDate.parse("2024-01-31"),
                            LocalDate.parse(published),
                            illustrative,
                            completeness,
                            false,
                            rows.size(),
                            0,
                            0,
                            Map.of(),
                            options));
        }
    }
}
