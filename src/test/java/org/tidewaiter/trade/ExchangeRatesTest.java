package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {
    private final ExchangeRates rates = ExchangeRates.packed();

    @Test
    void yuanOfJanuaryToOctober2023_averagesAboutSevenPointZeroFive() {
        List<BigDecimal> months = PeriodRange.parse("2023-01..2023-10").listPeriods().stream()
                .map(month -> rates.find("CNY", month).orElseThrow().unitsPerUsd())
                .toList();
        BigDecimal mean = months.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(months.size()), MathContext.DECIMAL64);
        assertThat(mean).isBetween(new BigDecimal("7.03"), new BigDecimal("7.07"));
    }

    @Test
    void dollar_isItself() {
        assertThat(rates.find("usd", Period.parse("2023-10")).orElseThrow().unitsPerUsd())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void year_isTheMeanOfItsMonthsAndNeedsAllTwelve() {
        assertThat(rates.find("CNY", Period.parse("2023")).orElseThrow().unitsPerUsd())
                .isBetween(new BigDecimal("7.06"), new BigDecimal("7.10"));
        assertThat(rates.find("RUB", Period.parse("2022"))).isEmpty();
    }

    @Test
    void monthWithoutRate_hasNone() {
        assertThat(rates.find("RUB", Period.parse("2023-01"))).isEmpty();
        assertThat(rates.find("KPW", Period.parse("2023-01"))).isEmpty();
    }

    @Test
    void daysOfAMonth_lieAroundItsAverage() {
        Period month = Period.parse("2022-11");
        ExchangeRates.Days days = rates.findDays("CNY", month).orElseThrow();
        assertThat(days.least()).isEqualByComparingTo("7.045271");
        assertThat(days.most()).isEqualByComparingTo("7.317441");
        assertThat(rates.find("CNY", month).orElseThrow().unitsPerUsd()).isBetween(days.least(), days.most());
        assertThat(rates.findDays("CNY", Period.parse("2026-05"))).isEmpty();
        assertThat(rates.findDays("usd", month).orElseThrow().most()).isEqualByComparingTo(BigDecimal.ONE);
    }
}
