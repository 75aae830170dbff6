package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * The rates between two currencies that are held for a period.
 *
 * @param least  lowest monthly average
 * @param most   highest monthly average
 * @param mean   mean of the monthly averages
 * @param days   the daily rates of every month; empty where only averages are held
 * @param months how many months the period has
 */
record HeldRates(BigDecimal least, BigDecimal most, BigDecimal mean, Optional<Days> days, int months) {

    /** The lowest and the highest daily rate. */
    record Days(BigDecimal least, BigDecimal most) {}

    private record Month(BigDecimal average, Optional<Days> days) {}

    /** Units of the first currency for one of the second; empty where no month has a rate. */
    static Optional<HeldRates> find(ExchangeRates rates, String weak, String strong, PeriodRange period) {
        List<Period> listed = period.listPeriods();
        List<Month> known = listed.stream()
                .flatMap(month -> average(rates, weak, strong, month)
                        .map(average -> new Month(average, days(rates, weak, strong, month)))
                        .stream())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = known.stream().map(Month::average).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new HeldRates(
                least(known.stream().map(Month::average)),
                most(known.stream().map(Month::average)),
                sum.divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64),
                allDays(known, listed.size()),
                listed.size()));
    }

    /** The average of a month, by way of the dollar. */
    static Optional<BigDecimal> average(ExchangeRates rates, String weak, String strong, Period month) {
        return rates.find(weak, month)
                .flatMap(one -> rates.find(strong, month)
                        .map(other -> one.unitsPerUsd().divide(other.unitsPerUsd(), MathContext.DECIMAL64)));
    }

    /** Two currencies rarely have their extremes on one day, so the range by way of the dollar may be too wide, never too narrow. */
    private static Optional<Days> days(ExchangeRates rates, String weak, String strong, Period month) {
        return rates.findDays(weak, month)
                .flatMap(one -> rates.findDays(strong, month)
                        .map(other -> new Days(
                                one.least().divide(other.most(), MathContext.DECIMAL64),
                                one.most().divide(other.least(), MathContext.DECIMAL64))));
    }

    private static Optional<Days> allDays(List<Month> known, int months) {
        List<Days> days = known.stream().flatMap(month -> month.days().stream()).toList();
        return days.size() < months
                ? Optional.empty()
                : Optional.of(new Days(
                        least(days.stream().map(Days::least)),
                        most(days.stream().map(Days::most))));
    }

    private static BigDecimal least(Stream<BigDecimal> values) {
        return values.min(BigDecimal::compareTo).orElseThrow();
    }

    private static BigDecimal most(Stream<BigDecimal> values) {
        return values.max(BigDecimal::compareTo).orElseThrow();
    }
}
