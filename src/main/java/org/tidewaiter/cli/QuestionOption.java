package org.tidewaiter.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is asked of the figures: the same options for every command that looks at them. */
final class QuestionOption {
    @Mixin
    private final AskedOption asked = new AskedOption();

    @Option(names = "--flow", paramLabel = "FLOW", description = "import or export. Default: both.")
    private @Nullable String flow;

    @Option(names = "--basket", paramLabel = "NAME", description = "Only the goods of a basket.")
    private @Nullable String basket;

    @Option(
            names = {"--code", "--goods"},
            paramLabel = "CODE",
            description = "HS codes: only these goods and all below them; several with commas.")
    private @Nullable String code;

    @Option(names = "--limit", paramLabel = "ROWS", description = "How many rows to print.")
    private @Nullable Integer limit;

    /** The question these options make; {@code defaultLimit} where none is given. */
    Question question(int defaultLimit) {
        return complete(asked.question(flows(), UnaryOperator.identity()), defaultLimit);
    }

    /** The same; {@code otherwise} says when, from whose figures and which, where no period is given. */
    Question question(int defaultLimit, BiFunction<Optional<Area>, SourceChoice, PeriodRange> otherwise) {
        return complete(asked.question(flows(), UnaryOperator.identity(), otherwise), defaultLimit);
    }

    private Question complete(Question question, int defaultLimit) {
        return question.withGoods(new GoodsChoice(question.goods().level(), basket, codes()))
                .withLimit(limit == null ? defaultLimit : limit);
    }

    /** Codes asked for, without the dots and spaces people put between digits. */
    List<String> codes() {
        return code == null ? List.of() : GoodsChoice.split(code);
    }

    boolean hasBasket() {
        return basket != null;
    }

    private List<Flow> flows() {
        return flow == null ? List.of(Flow.IMPORT, Flow.EXPORT) : List.of(Flow.parse(flow));
    }
}
