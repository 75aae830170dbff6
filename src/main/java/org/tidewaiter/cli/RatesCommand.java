package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.RateRow;
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

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<RateRow> rows = RateRow.list(currency, period == null ? null : PeriodRange.parse(period));
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
}
