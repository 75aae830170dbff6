package org.tidewaiter.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.answers.BriefOrder;
import org.tidewaiter.brief.ArticlesAssembler;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
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
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final AskedOption asked = new AskedOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "en, ko or zh. Default: ${DEFAULT-VALUE}.")
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

    @Option(
            names = "--no-articles",
            description = "Leave out what articles kept in the casebook claim of the two countries.")
    private boolean noArticles;

    @Option(
            names = "--tlp",
            paramLabel = "LEVEL",
            description = "Who the brief is for; articles with a stricter label stay out. Default: CLEAR, the public.")
    private String audience = Tlp.CLEAR.id();

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
        Language wanted = Language.parse(language);
        String again = BriefOrder.command(question, wanted)
                + rules.folder().map(folder -> " --rules " + folder).orElse("")
                + articlesAgain();
        Tlp label = Tlp.parse(audience);
        Warehouse warehouse = Warehouse.at(home.path());
        Assessor law = Assessor.of(rules.books());
        BriefFacts figures = BriefAssembler.assemble(warehouse, law, question, wanted, again);
        BriefFacts facts = noArticles
                ? figures
                : figures.with(
                        ArticlesAssembler.of(warehouse, law, question, label).orElse(null));
        byte[] content = form.write(facts);
        if (toTerminal) {
            out.print(new String(content, StandardCharsets.UTF_8));
            return 0;
        }
        Path target = Path.of(file == null ? BriefOrder.fileName(question, wanted, "", form) : file);
        save(target, content);
        out.println(target);
        return 0;
    }

    private String articlesAgain() {
        Tlp label = Tlp.parse(audience);
        return (noArticles ? " --no-articles" : "") + (label == Tlp.CLEAR ? "" : " --tlp " + label.id());
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
        Question question = asked.question(List.of(Flow.IMPORT, Flow.EXPORT), BriefCommand::withDefaults);
        if (question.reporter() == null || question.partner() == null) {
            throw AppException.wrongUse(
                    "A brief is about two countries: the option "
                            + (question.reporter() == null ? "--reporter" : "--partner") + " is missing.",
                    "Example: tidewaiter brief --reporter CN --partner KP --period 2023-01..2023-10");
        }
        return question.withLimit(BriefOrder.TOP);
    }

    private static Question withDefaults(Question question) {
        return question.withCurrency(BriefOrder.usualCurrency(question))
                .withBaselineYears(BriefOrder.usualYears(question));
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
}
