package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code brief}: one page about the trade of two countries in a period, every line held against the law. */
@Command(
        name = "brief",
        description = "Write a brief on the trade of two countries, held against the law of its months.")
final class BriefCommand implements Callable<Integer> {
    private static final int TOP = 10; // goods each way on the first page

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--reporter",
            required = true,
            paramLabel = "AREA",
            description = "Whose figures: CN, CHN or a name.")
    private String reporter = "";

    @Option(names = "--partner", required = true, paramLabel = "AREA", description = "Trade with whom.")
    private String partner = "";

    @Option(
            names = "--period",
            required = true,
            paramLabel = "FROM..TO",
            description = "Months (2023-01..2023-10) or years (2016..2024), both ends included.")
    private String period = "";

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was known on that day, as 2023-11-20.")
    private @Nullable String asOf;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "USD, CNY and others with rates. Default: CNY where China reports, else USD.")
    private @Nullable String currency;

    @Option(
            names = "--level",
            paramLabel = "DIGITS",
            description = "Digits of the codes: 2, 4, 6 or 8. Default: ${DEFAULT-VALUE}.")
    private int level = 6; // the finest level that all countries share

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Answer from this data set. Default: the best there is.")
    private @Nullable String dataset;

    @Option(
            names = "--versus",
            paramLabel = "YEARS",
            description =
                    "Years to compare with. Default: the year before, and 2019, the last before the borders closed.")
    private @Nullable String versus;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en or ko. Default: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by --out, else HTML.")
    private @Nullable BriefFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write, or - for the terminal. Default: a name made from the question.")
    private @Nullable String file;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command was not set up");
        }
        PrintWriter out = spec.commandLine().getOut();
        Question question = question();
        BriefFormat form = form();
        boolean toTerminal = "-".equals(file) || (file == null && output.json());
        if (toTerminal && !form.isText()) {
            throw AppException.wrongUse(
                    "A " + form.name() + " file cannot be shown on a terminal.", "Name a file with --out.");
        }
        BriefFacts facts = BriefAssembler.assemble(
                Warehouse.at(home.path()), question, Language.parse(language), commandOf(question));
        byte[] content = form.write(facts);
        if (toTerminal) {
            out.print(new String(content, StandardCharsets.UTF_8));
            return 0;
        }
        Path target = Path.of(file == null ? defaultName(question, form) : file);
        save(target, content);
        out.println(target);
        return 0;
    }

    static void save(Path target, byte[] content) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(target, content);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "'" + target + "' cannot be written: " + e.getMessage() + ".", "Name another file with --out.", e);
        }
    }

    private Question question() {
        PeriodRange range = PeriodRange.parse(period);
        Question asked = Question.about(
                Areas.packed().parse(reporter),
                Areas.packed().parse(partner),
                List.of(Flow.IMPORT, Flow.EXPORT),
                range);
        String chosen = currency != null ? currency : defaultCurrency(asked);
        return asked.withGoods(GoodsChoice.all(level))
                .withCurrency(chosen)
                .withLimit(TOP)
                .withBaselineYears(versus == null ? defaultYears(asked) : years(versus))
                .withSource(new SourceChoice(dataset, asOf == null ? null : AsOf.parse(asOf)));
    }

    private static String defaultCurrency(Question asked) {
        return asked.reporter() != null && asked.reporter().shortCode().equals("CN") ? "CNY" : "USD";
    }

    /** The year before, and the last year before the borders closed where that is earlier still. */
    static List<Integer> defaultYears(Question asked) {
        int before = asked.baselineYears().getFirst();
        int normal = 2019; // North Korea closed its border in January 2020
        return before > normal ? List.of(before, normal) : List.of(before);
    }

    private static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.strip().matches("\\d{4}")) {
                throw AppException.wrongUse("'" + part + "' is no year.", "Write years as --versus 2022,2019.");
            }
            years.add(Integer.valueOf(part.strip()));
        }
        return years;
    }

    private BriefFormat form() {
        if (output.json()) {
            return BriefFormat.JSON;
        }
        if (format != null) {
            return format;
        }
        if (file != null) {
            for (BriefFormat candidate : BriefFormat.values()) {
                if (file.endsWith("." + candidate.ending())) {
                    return candidate;
                }
            }
        }
        return "-".equals(file) ? BriefFormat.MD : BriefFormat.HTML;
    }

    private static String defaultName(Question question, BriefFormat form) {
        return "brief-" + codes(question, "-") + "-"
                + question.period().toString().replace("..", "-to-") + "." + form.ending();
    }

    private static String codes(Question question, String between) {
        return java.util.Objects.requireNonNull(question.reporter()).shortCode()
                + between
                + java.util.Objects.requireNonNull(question.partner()).shortCode();
    }

    /** Everything that decides the facts, also what was a default: defaults may change, a cited command must not. */
    private String commandOf(Question question) {
        return command(question, Language.parse(language), dataset);
    }

    static String command(Question question, Language language, @Nullable String dataset) {
        String versusYears = String.join(
                ",", question.baselineYears().stream().map(String::valueOf).toList());
        return "tidewaiter brief --reporter " + codes(question, " --partner ") + " --period " + question.period()
                + (question.source().asOf() == null
                        ? ""
                        : " --as-of " + question.source().asOf())
                + " --currency " + question.currency() + " --level "
                + question.goods().level()
                + (dataset == null ? "" : " --dataset " + dataset)
                + (versusYears.isEmpty() ? "" : " --versus " + versusYears)
                + (language == Language.ENGLISH ? "" : " --lang " + language.tag());
    }
}
