package org.tidewaiter.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import picocli.CommandLine.Option;

/** What is asked of the figures: the same options for every command that looks at them. */
final class QuestionOption {
    @Option(names = "--reporter", paramLabel = "AREA", description = "Whose figures: CN, CHN or a name.")
    private @Nullable String reporter;

    @Option(names = "--partner", paramLabel = "AREA", description = "Trade with whom. Default: every partner.")
    private @Nullable String partner;

    @Option(names = "--flow", paramLabel = "FLOW", description = "import or export. Default: both.")
    private @Nullable String flow;

    @Option(
            names = "--period",
            paramLabel = "FROM..TO",
            description = "Months (2023-01..2023-10) or years (2016..2024), both ends included.")
    private @Nullable String period;

    @Option(
            names = "--level",
            paramLabel = "DIGITS",
            description = "Digits of the codes: 2, 4, 6 or 8. Default: ${DEFAULT-VALUE}.")
    private int level = 6; // the finest level that all countries share

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "USD, CNY and others with rates. Default: ${DEFAULT-VALUE}.")
    private String currency = "USD";

    @Option(names = "--basket", paramLabel = "NAME", description = "Only the goods of a basket.")
    private @Nullable String basket;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "Only these goods and all below them; several with commas.")
    private @Nullable String code;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Answer from this data set. Default: the best there is.")
    private @Nullable String dataset;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was known on that day, as 2023-11-20.")
    private @Nullable String asOf;

    @Option(
            names = "--versus",
            paramLabel = "YEARS",
            description = "Years to compare with, for example 2022,2019. Default: the year before.")
    private @Nullable String versus;

    @Option(names = "--limit", paramLabel = "ROWS", description = "How many rows to print.")
    private @Nullable Integer limit;

    /** The question these options make; {@code defaultLimit} where none is given. */
    Question question(int defaultLimit) {
        if (period == null) {
            throw AppException.wrongUse(
                    "The option --period is missing.", "Example: --period 2023-01..2023-10, or --period 2016..2024.");
        }
        Question question = Question.about(area(reporter), area(partner), flows(), PeriodRange.parse(period))
                .withGoods(new GoodsChoice(level, basket, codes()))
                .withCurrency(currency)
                .withSource(new SourceChoice(dataset, asOf == null ? null : AsOf.parse(asOf)))
                .withLimit(limit == null ? defaultLimit : limit);
        return versus == null ? question : question.withBaselineYears(years(versus));
    }

    /** Codes asked for, without the dots and spaces people put between digits. */
    List<String> codes() {
        return code == null
                ? List.of()
                : Arrays.stream(code.split(","))
                        .map(text -> text.replaceAll("[.\\s]", ""))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    boolean hasBasket() {
        return basket != null;
    }

    private List<Flow> flows() {
        return flow == null ? List.of(Flow.IMPORT, Flow.EXPORT) : List.of(Flow.parse(flow));
    }

    private static @Nullable Area area(@Nullable String text) {
        return text == null ? null : Areas.packed().parse(text);
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
}
