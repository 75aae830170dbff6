package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.QuotaAnalysis;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.QuotaRow;
import org.tidewaiter.answers.QuotaWords;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter quota}: what do the loaded figures add up to against a shared cap? */
@Command(
        name = "quota",
        description = "Adds up the loaded figures of all States against a shared cap, month by month.",
        footer = {
            "",
            "Examples: tidewaiter quota list",
            "          tidewaiter quota refined-petroleum --year 2019",
        })
final class QuotaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "QUOTA", description = "Name of the quota, or list.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = {"--year", "--window"},
            paramLabel = "YEAR",
            description = "Which window: the one that lies mostly in this year.")
    private @Nullable Integer year;

    @Option(
            names = "--barrels-per-tonne",
            paramLabel = "LOW..HIGH",
            description = "Bounds of your own instead of those of the book, for example 7.2..8.5.")
    private @Nullable String barrels;

    @Option(names = "--by", paramLabel = "GRAIN", description = "month or year. Default: months where any are loaded.")
    private @Nullable String by;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Answer from this data set. Default: the best there is.")
    private @Nullable String dataset;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was known on that day, as 2023-11-20.")
    private @Nullable String asOf;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        RuleBooks books = rules.books();
        Caps caps = Caps.of(books);
        if (name.equals("list")) {
            return list(caps, out);
        }
        if (year == null) {
            throw AppException.wrongUse(
                    "The option --year is missing.",
                    "Windows of '" + name + "': " + QuotaRow.windows(caps, name) + ".");
        }
        Cap cap = caps.get(name, year);
        if (barrels != null && cap.main().quota().conversion() == null) {
            throw AppException.wrongUse(
                    "The quota '" + name + "' is not in barrels.", "Leave --barrels-per-tonne out.");
        }
        QuotaLedger ledger = QuotaAnalysis.of(
                Desk.of(Warehouse.at(home.path()), Assessor.of(books)),
                cap,
                QuotaWords.bounds(barrels),
                new SourceChoice(dataset, asOf == null ? null : AsOf.parse(asOf)),
                QuotaWords.frequency(by));
        if (output.json()) {
            Json.print(out, ledger);
        } else {
            QuotaText.print(out, ledger);
        }
        return 0;
    }

    private int list(Caps caps, PrintWriter out) {
        List<QuotaRow> rows = QuotaRow.list(caps);
        if (output.json()) {
            Json.print(out, rows);
            return 0;
        }
        for (QuotaRow row : rows) {
            out.println(row.quota() + "  " + VerdictText.cite(row.act(), row.paragraph()));
            out.println("    " + row.says());
            out.println("    --year " + String.join(", ", row.windows()));
        }
        return 0;
    }
}
