package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.LoadReport;
import org.tidewaiter.ingest.NoticeCode;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.overview.FirstLook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load FILE...}: brings customs files into the folder of releases. */
@Command(name = "load", description = "Load customs files; what they are is recognised from their content.")
final class LoadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV, JSON or Parquet; plain, .gz or .zip.")
    private List<Path> files = List.of();

    @Option(names = "--flow", paramLabel = "FLOW", description = "import or export, where the file does not say.")
    private @Nullable String flow;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "Read as this source: baci, chinacustoms, comtrade, wits, mapped.")
    private @Nullable String source;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Mapping file that describes the columns.")
    private @Nullable Path mapping;

    @Option(names = "--period", paramLabel = "PERIOD", description = "Month or year, where the file does not say.")
    private @Nullable String period;

    @Option(names = "--edition", paramLabel = "EDITION", description = "HS2017 and so on, where the file does not say.")
    private @Nullable String edition;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day on which the figures were published; questions with --as-of go by it. Default: today.")
    private @Nullable String published;

    @Option(
            names = "--complete",
            description =
                    "The file holds everything of its months: a good, or one of several provinces or regimes, that does not"
                            + " occur was not traded.")
    private boolean complete;

    @Option(names = "--illustrative", description = "The figures are made up; everything made from them will say so.")
    private boolean illustrative;

    @Option(
            names = "--february",
            paramLabel = "WHAT",
            description =
                    "What China's February 2020 holds where a file has no January: 'alone', or 'joint' with January.")
    private @Nullable String february;

    /** One file that could not be loaded. */
    private record Refusal(String file, String message, String hint) {}

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not set up");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        LoadOptions options = options();
        Warehouse warehouse = Warehouse.at(home.path());
        List<Object> results = new ArrayList<>();
        int refused = 0;
        int exitCode = 0;
        try (BatchLoad batch = BatchLoad.of(warehouse, files, options)) {
            for (Path file : files) {
                try (LoadBar bar = new LoadBar(String.valueOf(file.getFileName()))) {
                    LoadReport report = batch.next(bar);
                    results.add(report);
                    if (!output.json()) {
                        bar.clear();
                        out.println(describe(report));
                    }
                } catch (AppException e) {
                    if (files.size() == 1) {
                        throw e;
                    }
                    refused++;
                    exitCode = Math.max(exitCode, e.kind().exitCode());
                    results.add(new Refusal(file.toString(), String.valueOf(e.getMessage()), e.hint()));
                    err.println("tidewaiter: " + e.getMessage());
                    err.println("  " + e.hint());
                }
            }
        }
        if (output.json()) {
            Json.print(out, results.size() == 1 ? results.getFirst() : results);
        } else if (files.size() > 1) {
            out.printf(Locale.ROOT, "%d of %d files loaded.%n", files.size() - refused, files.size());
        }
        out.flush();
        FirstLook.keep(Site.of(home.path(), RuleBooks.packed(), InstantSource.system()));
        return exitCode;
    }

    private LoadOptions options() {
        return new LoadChoices(flow, source, mapping, period, edition, published, complete, illustrative, february)
                .options(LocalDate.now(ZoneId.systemDefault()));
    }

    private static String describe(LoadReport report) {
        StringBuilder text = new StringBuilder(report.file());
        text.append(report.alreadyLoaded() ? ": already loaded as " : ": loaded as ");
        text.append(report.dataset())
                .append(" release ")
                .append(report.release(), 0, 10)
                .append(". ");
        if (report.rowsRead() == 0) {
            return text.append("The source answered that there is nothing: 0 rows.")
                    .toString();
        }
        text.append(String.format(Locale.ROOT, "%,d rows read, %,d kept", report.rowsRead(), report.rowsKept()));
        if (report.rowsMerged() > 0) {
            text.append(String.format(Locale.ROOT, ", %,d exact repeats merged", report.rowsMerged()));
        }
        if (report.rowsRejected() > 0) {
            text.append(String.format(Locale.ROOT, ", %,d rejected", report.rowsRejected()));
        }
        text.append('.');
        for (Map.Entry<String, Long> notice : report.notices().entrySet()) {
            NoticeCode code = NoticeCode.valueOf(notice.getKey().toUpperCase(Locale.ROOT));
            text.append(
                    String.format(Locale.ROOT, "%n  %s (%,d): %s", notice.getKey(), notice.getValue(), code.message()));
        }
        return text.toString();
    }
}
