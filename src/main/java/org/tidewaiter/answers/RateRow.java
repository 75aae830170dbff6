package org.tidewaiter.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** A period's rate; without one, the period has none and values in it cannot be converted. */
public record RateRow(
        String currency,
        String period,
        @Nullable String unitsPerUsd,
        @Nullable String source) {
    private static final int LAST_MONTHS = 12; // a year is enough where no period is asked for

    /** The rates of a currency in some periods; of its last twelve months where none are named. */
    public static List<RateRow> list(String currency, @Nullable PeriodRange period) {
        ExchangeRates rates = ExchangeRates.packed();
        String wanted = currency.strip().toUpperCase(Locale.ROOT);
        List<String> known = rates.listCurrencies();
        if (!known.contains(wanted)) {
            throw AppException.wrongUse(
                    "There are no rates for '" + wanted + "'.", "Currencies: " + String.join(", ", known) + ".");
        }
        List<RateRow> rows = new ArrayList<>();
        if (period == null) {
            List<ExchangeRates.Rate> all = rates.listMonthly(wanted);
            if (all.isEmpty()) {
                throw AppException.wrongUse(
                        wanted + " is the currency the rates are counted in.", "Ask for another, for example CNY.");
            }
            all.subList(Math.max(0, all.size() - LAST_MONTHS), all.size())
                    .forEach(rate -> rows.add(row(wanted, rate.period(), Optional.of(rate))));
            return rows;
        }
        for (Period each : period.listPeriods()) {
            rows.add(row(wanted, each, rates.find(wanted, each)));
        }
        return rows;
    }

    private static RateRow row(String currency, Period period, Optional<ExchangeRates.Rate> rate) {
        return new RateRow(
                currency,
                period.toString(),
                rate.map(found -> found.unitsPerUsd().toPlainString()).orElse(null),
                rate.map(ExchangeRates.Rate::source).orElse(null));
    }
}
