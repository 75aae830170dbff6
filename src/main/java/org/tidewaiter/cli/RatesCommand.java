package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rates}: the average rates with which values are converted. */
@Command(
        name = "rates",
        description = "Monthly average exchange rates against the US dollar, with their source.",
        footer = {"", "Example: tidewaiter rates CNY --period 2023-01..2023-10"})
final class RatesCommand implements Callable<Integer> {
    private static final int LAST_MONTHS = 12; // a year is enough where no period is asked for

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "CURRENCY", description = "ISO code: CNY, EUR, KRW ...")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String currency;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Months or years: 2023-01..2023-10, 2016..2024. Default: the last twelve months there are.")
    private @Nullable String period;

    @Mixin
    private final OutputOption output = new OutputOption();

    /** A period's rate; without one, the period has none and values in it cannot be converted. */
    record RateRow(
            String currency,
            String period,
            @Nullable String unitsPerUsd,
            @Nullable String source) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<RateRow> rows = rows(ExchangeRates.packed(), currency.strip().toUpperCase(Locale.ROOT));
        if (output.json()) {
            Json.print(out, rows);
            return 0;
        }
        TextTable table = new TextTable("period", ">" + rows.getFirst().currency() + " per USD", "source");
        rows.forEach(row -> table.add(
                row.period(),
                row.unitsPerUsd() == null ? "none" : row.unitsPerUsd(),
                row.source() == null ? "" : row.source()));
        table.print(out);
        out.println();
        out.println("Averages of the period. ecb: European Central Bank, euro reference rates crossed; "
                + "fed: Federal Reserve, H.10 and G.5.");
        return 0;
    }

    private List<RateRow> rows(ExchangeRates rates, String wanted) {
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
        for (Period each : PeriodRange.parse(period).listPeriods()) {
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
