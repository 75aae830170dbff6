package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.brief.FirstPage;
import org.tidewaiter.ingest.BatchLoad;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the whole way from customs files to a brief, on the illustrative files of {@code examples/}. */
@Command(name = "demo", description = "Load the illustrative example files and write a brief from them.")
final class DemoCommand implements Callable<Integer> {
    private static final PeriodRange PERIOD = PeriodRange.parse("2023-01..2023-10");
    private static final AsOf KNOWN = AsOf.parse("2023-11-20"); // the day on which the examples' October is published

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Keep the loaded releases here. Default: a temporary folder.")
    private @Nullable Path home;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the brief. Default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("tidewaiter-demo");

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en, ko or zh. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("the command was not set up");
        }
        PrintWriter out = spec.commandLine().getOut();
        Path releases = home == null ? Files.createTempDirectory("tidewaiter-demo") : home;
        try {
            run(out, releases);
        } finally {
            if (home == null) {
                delete(releases);
            }
        }
        return 0;
    }

    private void run(PrintWriter out, Path releases) {
        Warehouse warehouse = Warehouse.at(releases);
        LoadOptions options = LoadOptions.on(LocalDate.now(ZoneId.systemDefault()));
        List<Path> files = ExampleFiles.list();
        try (BatchLoad batch = BatchLoad.of(warehouse, files, options)) {
            files.forEach(file -> batch.next(Progress.NONE));
        }
        Question asked = Question.about(
                Areas.packed().parse("CN"), Areas.packed().parse("KP"), List.of(Flow.IMPORT, Flow.EXPORT), PERIOD);
        Question question = asked.withCurrency("CNY")
                .withBaselineYears(BriefOrder.usualYears(asked))
                .withSource(new SourceChoice(null, KNOWN));
        Language wanted = Language.parse(language);
        BriefFacts facts = BriefAssembler.assemble(warehouse, question, wanted, BriefOrder.command(question, wanted));
        Path page = folder.resolve("brief.html");
        BriefCommand.save(page, BriefFormat.HTML.write(facts));
        out.println(files.size() + " illustrative files loaded. The whole brief: " + page);
        out.println();
        out.print(FirstPage.write(facts));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
