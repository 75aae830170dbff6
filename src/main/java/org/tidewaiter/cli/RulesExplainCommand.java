package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Checker;
import org.tidewaiter.answers.Json;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Hit;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tidewaiter rules explain}: what was the law for these goods, day by day? */
@Command(
        name = "explain",
        description = "The law for one good through all books, as a timeline: free, capped, exception open, banned.",
        footer = {
            "",
            "Example: tidewaiter rules explain 720221 --from KP --to CN",
        })
final class RulesExplainCommand implements Callable<Integer> {
    private static final int CANDIDATES = 8; // a handful is read, a page is not

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "GOODS", arity = "1..*", description = "HS code of 2, 4, 6, 8 or 10 digits, or words.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> goods;

    @Option(names = "--from", paramLabel = "AREA", required = true, description = "Where the goods come from.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String from;

    @Option(names = "--to", paramLabel = "AREA", required = true, description = "Where the goods go.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(
            names = "--edition",
            paramLabel = "HS",
            description = "Read the code in this HS edition throughout. Default: in the edition in force on each day.")
    private @Nullable String edition;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String wanted = String.join(" ", goods);
        if (!Checker.isCode(wanted)) {
            return listCandidates(wanted, out);
        }
        String digits = Nomenclature.packed().parse(wanted);
        HsRevision fixed = Optional.ofNullable(edition).map(HsRevision::parse).orElse(null);
        LawTimeline explanation = LawTimeline.of(
                rules.books(),
                digits,
                fixed,
                Areas.packed().parse(from),
                Areas.packed().parse(to));
        if (output.json()) {
            Json.print(out, explanation);
        } else {
            ExplainText.print(out, explanation);
        }
        return 0;
    }

    /** Words name no code for certain, so the choice is left to the person. */
    private int listCandidates(String words, PrintWriter out) {
        List<Hit> hits = GoodsSearch.packed().find(words, CANDIDATES);
        if (hits.isEmpty()) {
            throw AppException.wrongUse(
                    "No goods are known as '" + words + "'.",
                    "Give an HS code, or other words: tidewaiter goods find WORDS.");
        }
        if (output.json()) {
            Json.print(out, hits);
        } else {
            hits.forEach(hit -> out.println(hit.code() + "  " + hit.label()));
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("tidewaiter: '" + words + "' is no code; the codes it most likely means are listed.");
        err.println("  Choose one: tidewaiter rules explain CODE --from " + from + " --to " + to);
        return CommandLine.ExitCode.USAGE;
    }
}
