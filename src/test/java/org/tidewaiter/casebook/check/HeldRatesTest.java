package org.tidewaiter.casebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.PeriodRange;

class HeldRatesTest {
    private static final ExchangeRates RATES = ExchangeRates.packed();

    private static HeldRates held(String weak, String strong, String period) {
        return HeldRates.find(RATES, weak, strong, PeriodRange.parse(period)).orElseThrow();
    }

    @Test
    void daysReachFurtherThanTheAverages() {
        HeldRates yuan = held("CNY", "USD", "2023-01..2023-12");
        assertThat(yuan.least()).isBetween(new BigDecimal("6.79"), new BigDecimal("6.80"));
        assertThat(yuan.most()).isBetween(new BigDecimal("7.30"), new BigDecimal("7.31"));
        assertThat(yuan.days().orElseThrow().least()).isBetween(new BigDecimal("6.72"), new BigDecimal("6.73"));
        assertThat(yuan.days().orElseThrow().most()).isBetween(new BigDecimal("7.33"), new BigDecimal("7.34"));
        assertThat(yuan.months()).isEqualTo(12);
    }

    @Test
    void twoOtherCurrenciesGoByWayOfTheDollar() {
        HeldRates won = held("KRW", "CNY", "2023-07");
        assertThat(won.least()).isEqualTo(won.most());
        assertThat(won.mean()).isBetween(new BigDecimal("178"), new BigDecimal("179"));
        assertThat(won.days().orElseThrow().least()).isLessThan(won.least());
    }

    @Test
    void whereAMonthHasNoDays_thePeriodHasNone() {
        assertThat(held("CNY", "USD", "2026-03..2026-04").days()).isEmpty();
        assertThat(HeldRates.find(RATES, "KPW", "USD", PeriodRange.parse("2023")))
                .isEmpty();
    }
}
