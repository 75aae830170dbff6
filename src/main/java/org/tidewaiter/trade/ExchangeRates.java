package org.tidewaiter.trade;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Monthly average rates of {@code reference/exchange_rates.csv}, in units of the currency per US dollar, with the range of the
 * days where those are known. A year's rate (or January and February together) is the plain mean of its months and exists
 * only where all of them do.
 */
public final class ExchangeRates {
    /** One rate with what is needed to cite it. */
    public record Rate(String currency, Period period, BigDecimal unitsPerUsd, String source) {}

    /** The lowest and the highest daily rate of a month, in units of the currency per US dollar. */
    public record Days(BigDecimal least, BigDecimal most) {}

    private record Month(Rate rate, Optional<Days> days) {
        static Month of(NamedCsvRecord row) {
            String least = row.getField("least");
            return new Month(
                    new Rate(
                            row.getField("currency"),
                            Period.parse(row.getField("month")),
                            new BigDecimal(row.getField("units_per_usd")),
                            row.getField("source")),
                    least.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Days(new BigDecimal(least), new BigDecimal(row.getField("most")))));
        }
    }

    private static final class Packed {
        static final ExchangeRates INSTANCE =
                new ExchangeRates(ReferenceTable.list("reference/exchange_rates.csv", Month::of));
    }

    private static final String US_DOLLAR = "USD";

    private record Key(String currency, Period period) {}

    private final Map<Key, Rate> rates = new HashMap<>();
    private final Map<Key, Days> days = new HashMap<>();
    private final List<String> currencies;

    private ExchangeRates(List<Month> months) {
        TreeSet<String> known = new TreeSet<>(List.of(US_DOLLAR));
        for (Month month : months) {
            Rate rate = month.rate();
            Key key = new Key(rate.currency(), rate.period());
            rates.put(key, rate);
            month.days().ifPresent(range -> days.put(key, range));
            known.add(rate.currency());
        }
        this.currencies = List.copyOf(known);
    }

    /** The rates packed with the program. */
    public static ExchangeRates packed() {
        return Packed.INSTANCE;
    }

    /** The packed rates of one currency at least; the US dollar needs no table, and reading it takes a while. */
    public static ExchangeRates packedFor(String currency) {
        return currency.equalsIgnoreCase(US_DOLLAR) ? new ExchangeRates(List.of()) : packed();
    }

    /** Currencies with at least one rate, and USD, in alphabetical order. */
    public List<String> listCurrencies() {
        return currencies;
    }

    /** Every monthly rate of a currency in order of its months. */
    public List<Rate> listMonthly(String currency) {
        return rates.values().stream()
                .filter(rate -> rate.currency().equals(currency))
                .sorted((a, b) -> a.period().compareTo(b.period()))
                .toList();
    }

    /** Average rate of a month, a year or January and February together; empty where a month is missing. */
    public Optional<Rate> find(String currency, Period period) {
        String wanted = currency.toUpperCase(Locale.ROOT);
        if (wanted.equals(US_DOLLAR)) {
            return Optional.of(new Rate(US_DOLLAR, period, BigDecimal.ONE, "by definition"));
        }
        if (period.isJoint()) {
            return mean(wanted, period, 2);
        }
        if (period.frequency() == Period.Frequency.MONTHLY) {
            return Optional.ofNullable(rates.get(new Key(wanted, period)));
        }
        return mean(wanted, period, 12);
    }

    /** The range of the daily rates of a month; empty where no days are known. */
    public Optional<Days> findDays(String currency, Period month) {
        String wanted = currency.toUpperCase(Locale.ROOT);
        return wanted.equals(US_DOLLAR)
                ? Optional.of(new Days(BigDecimal.ONE, BigDecimal.ONE))
                : Optional.ofNullable(days.get(new Key(wanted, month)));
    }

    private Optional<Rate> mean(String currency, Period period, int count) {
        List<Rate> months = new ArrayList<>();
        for (int month = 1; month <= count; month++) {
            Rate rate = rates.get(new Key(currency, Period.of(YearMonth.of(period.year(), month))));
            if (rate == null) {
                return Optional.empty();
            }
            months.add(rate);
        }
        BigDecimal sum = months.stream().map(Rate::unitsPerUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        return Optional.of(new Rate(
                currency,
                period,
                mean,
                "mean of " + count + " months, " + months.getFirst().source()));
    }
}
